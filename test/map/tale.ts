/** A small story with all that a map shows: worlds, branches that rejoin, go back, skip and end, a stitch, a condition, a scene nothing leads to. */
export const tale = `# title: The Barn
VAR brave = 1
-> barn
=== barn
# scene: The Barn
# world: Farm
Hay.
+ [Climb # canon] -> loft
+ [Call out] -> loft
* [Go home] -> road
=== loft
# scene: The Loft
# world: Farm/Above
+ [Jump # canon] -> field
+ {brave > 1} [Fly] -> sky
+ [Slip away] -> field.ditch
=== road
# scene: The Road
+ [Turn back] -> barn
+ [Take the path # canon] -> field
+ [Walk on] -> town
=== town
# scene: Town
# ending: town
Bells.
-> END
=== sky
# scene: The Sky
# world: Above It All
+ [Land] -> loft
+ [Stay # canon] Stars.
# ending: stars
# ending-title: Among Stars
-> END
=== field
# scene: The Field
# world: Farm
- (out)
+ [Lie down # canon] Clouds.
# ending: clouds
# ending-title: Clouds
-> END
+ [Dig] -> ditch
= ditch
# scene: The Ditch
+ [Climb out] -> field.out
=== lost
# scene: Lost
Nobody.
-> END
`;
