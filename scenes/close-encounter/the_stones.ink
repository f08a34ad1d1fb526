// A tunnel: the fall of the first scene, met at last. Every play comes through here once.
// Called with the wall just opened, Lex beside it, the remote in his hand.
// Leaves true: Clark is down on the carpet and cannot see; the bullet, if there was one, fell.

=== the_stones
# inline
~ falls += 1
He was lit green before he understood what he saw. Then it had him: first the teeth, next the long bones, a cold that scalded, and his stomach turned over and kept on turning. {gun_was_fired():The bullet fell out of his hand.} His knees went.

So this was the fall. He had been in it since yesterday, it seemed, since a turkey sandwich. The lamp went up, and the arm of the couch, and the bowl. He told his hands to come up in front of him. There was the grape; there {Noticed ? light:was the grey door with its thread of light|was Lex, in his white shirt, waiting to hear it break}; there was the carpet. It took him in without a sound.
->->
