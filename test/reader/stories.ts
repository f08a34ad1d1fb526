/** A story with a canonical path of four scenes, branches off it and two endings. */
export const LAMP = `
# title: The Salt Archive
# author: retold by nobody
# rating: general
# notes: tides; a lamp goes out
-> causeway
=== causeway
# scene: The Causeway
The causeway went under at four.
+ [Climb to the lamp # canon] -> lamp
+ [Wait for the boat] -> boat
=== lamp
# scene: The Lamp Room
The lamp room smelled of paraffin and old rope.
“You could leave it dark,” said the keeper.
+ [Strike a match # canon] -> first_light
+ [Ask what an hour is worth] -> price
+ [Go down to the shingle] -> stair
=== boat
# scene: The Boat
No boat came.
-> lamp
=== price
# scene: The Price of an Hour
“More than you have,” he said.
+ [Pay it] -> owed
+ [Go down] -> stair
=== owed
# scene: What the Keeper Owed
He owed everything.
-> first_light
=== stair
# scene: The Stair
Down she went.
# ending: drowned
# ending-title: The Shingle
-> END
=== first_light
# scene: First Light
It was lit. “So,” he said.
-> morning
=== morning
# scene: Morning
And then it was morning.
# ending: lit
# ending-title: Lit at Dusk
-> END
`;

/** A story that marks no canonical path and names no scene. */
export const CELL = `
They are keeping me waiting.
+ [Hut 14] -> wait
=== wait
The door was locked.
+ [Think] Nothing comes of it. -> wait
+ [Plan] -> END
`;

/** A scene that goes round for ever, each round the same but for its number. */
export const WHEEL = `
# title: The Wheel
VAR n = 0
-> loop
=== loop
# scene: The Loop
~ n = n + 1
Round {n}: the wheel turned, and nothing else was changed by it at all.
+ [Again # canon] -> loop
+ [Stop] -> END
`;
