/** A story to begin with: a way through it, a way off that comes back, two endings. Each file by its name. */
export function storyInk(title: string): Readonly<Record<string, string>> {
  return { 'main.ink': main(title), ...scenes };
}

function main(title: string): string {
  return `// The head of the story: its title page, the canonical path, its scenes, and the way in.
# title: ${title}
# canon: the_jetty, the_boat

INCLUDE the_jetty.ink
INCLUDE the_boat.ink

// Off the canonical path.
INCLUDE the_letter.ink

-> the_jetty
`;
}

const scenes = {
  'the_jetty.ink': `// Where it begins.

=== the_jetty
# scene: The Jetty
# world: Ashore

The last ferry had gone, and had taken the light with it. On the jetty sat a girl with a lantern and a letter. The letter was addressed to _The Sea_.

“It’s from my gran,” she said. “It has to be handed over in person.”

* [Offer her your boat # canon]
    “It leaks,” you said.
    “That’s only the sea being curious,” said the girl, and got in.
    -> the_boat
* [Ask to read it]
    -> the_letter
`,
  'the_boat.ink': `// The end of the canonical path. Whoever has read the letter knows what is being asked for.

=== the_boat
# scene: The Boat
# world: Afloat

Out past the breakwater she let the letter go. It floated for as long as it takes to think a thing over, and went down.

{the_letter:Neither of you said anything about umbrellas.}

You waited. Then something knocked on the bottom of the boat, three times, politely.

# ending: delivered
# ending-title: Delivered
-> END
`,
  'the_letter.ink': `// Comes from the_jetty. Comes back at the_boat, or ends under an umbrella.

=== the_letter
# scene: The Letter
# world: Ashore

_Dear Sea,_ it said. _Keep him, if he is happy there. But I should like the umbrella back._

* [Fold it again # canon]
    You folded it along the old creases. “My boat is over there,” you said.
    -> the_boat
* [Give her your own umbrella]
    She looked at it for some time, and then up at a sky full of stars.
    “Gran will say it’s shrunk,” said the girl. But she left the letter in your hand, and went home under it.
    # ending: the_umbrella
    # ending-title: The Umbrella
    -> END
`,
};
