// Leaves true: Lex knows who the two are and what they mean to do; he knows that Clark is Kal-El and the Traveller.
// The branch of being found leaves half-way through what the two say.
// May leave: call_sheet (he has a paper saying who Michael is).

=== writers_room_door
# scene: The Door
# world: The Living Room/The Studio

The hallway was very long and carpeted in squares. At the far end stood a door with a brass plate, _Writer’s Room_, open by a hand’s breadth, and through the gap came a smell of onions and two voices. By the plate there was only the one writer.

“—so we give Lana back to Kal-El. Wake her up, tie an apron on her, stand her in that yellow kitchen. He’ll never think about Lex again. He’ll bale hay till he’s ninety, happy as a cow.” A chair creaked. “And then he destroys Lex for her. He’ll cry while he’s doing it.”

The other began to laugh. The sound started in a man’s chest and went on down, past where a man leaves off. “D’you ever miss the Phantom Zone?”

“For what, the dust? A thousand years in there and I never laid a claw on the House of El. Then one crack, one night, and we drop into a couple of hacks with a deadline. Now I’ve got bad knees and a keyboard, and whatever I type, he does.”

* [Push the door a little wider]
    -> found
* [Stay as you are # canon]
-
Things came to Lex one at a time, like guests to a lighted house. Kal-El baled hay. Kal-El’s kitchen was yellow. There was a bridge, and a boy in the water without a mark on him. There was a name in his father’s Veritas papers, the Traveller, whom Lex had hunted over three continents while he brought vegetables to the kitchen door.

Clark. It explained everything. It very nearly made him laugh.

* [Read the paper pinned beside you]
    ~ carried += call_sheet
    A sheet of paper was pinned at the level of his chin, and he read it, because he read everything. It was a list of hours and names. _CLARK_, and after it a man’s name. _LEX_, and after it, _Michael (final mtg., 6 p.m., be nice)._
    So somebody was Lex, for a wage, and was about to stop. He took the sheet off its pin and folded it away. It was the first document on the subject of himself that he had not had to pay for.
    Then chairs scraped, and he had barely time to get behind the drinks machine.
* [Keep still until they go # canon]
    He pressed his sleeve against his mouth. Chairs scraped, and there was barely time to get behind the drinks machine.
-
They went by near enough to touch, arguing about pie. Through a hole in the elbow of the cardigan, where there should have been shirt, something grey caught the light in overlapping plates.
-> writers_room
