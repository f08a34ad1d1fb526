// Leaves true: Clark is on his way down to the purple carpet, and nothing here says why.
// Every play must be able to reach this fall (see the_stones.ink), so these facts hold in all of
// them: a windowless room in the mansion; a silver bowl on a low table; a grape under the couch;
// Lex by the wall in a white shirt with something small and black in his hand.
// If Clark looked at the door: Noticed ? light.

=== the_fall
# scene: The Fall
# world: The Room
Clark Kent was falling, and there was nothing he could do about it.

This was new. He had come off the barn roof at six and the windmill at nine, but some part of him had always stayed in charge on the way down, choosing a spot, so as to spare the ground. All his life he had been a guest in a house full of china. He turned door handles with two fingers. He had learned to shake hands by practising on tomatoes. In sixteen years he had not broken a plate, and his mother, who knew what that took, had long ago stopped remarking on it.

Now he told his hands to come up in front of him and they hung where they were. He told his knees to lock. No one was taking orders.

The floor was in no hurry. It was a quiet room, deep in the Luthor house, with no window to fall past. A lamp went slowly up, then the arm of a couch, then a silver bowl on a low table, then the dark underside of the table, where a carpenter had pencilled a number. Below lay the carpet, thick and purple and brushed that week into stripes. A red grape had rolled under the couch. He was going to arrive beside it about as loudly as a coat slipping off a chair, and nobody upstairs would so much as turn round.

There was time to look at one thing.

* [Look for Lex # canon]
  He looked for Lex, from habit. Lex was standing over by the wall in a white shirt, with something small and black in his hand, and he had the face of a man who has knocked a glass off a table and is waiting to hear whether it breaks.
* [Look for the door]
  ~ Noticed += light
  He looked for the door. It was grey, and thick, and shut, except that down the whole of one edge, from the lintel to the carpet, ran a line of yellow light no wider than a thread. Clark never lost a thing that he had seen. He put the line of light away with the rest, to be understood later or not at all.

- Then the lamps went out, from the edges inward. A mind that keeps everything must do something with a fall as long as that, and his went back to the day before and began at the beginning, which was a turkey sandwich.
-> talon
