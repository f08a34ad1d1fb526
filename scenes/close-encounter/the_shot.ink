// A tunnel, shared by all who are in the room when the gun goes off.
// Leaves true: shots is 1, the bullet is in Clark’s palm, the gun lies on the desk, Lex is in his chair.

=== the_shot
# inline
~ shots += 1
Lex turned round in the chair. He was smiling, and he had a gun in his hand, and it was pointed at himself.

The room tipped up on one corner. Clark did not think anything at all. He heard a crack, no louder in that padded place than a book dropped flat, and he was on the other side of the carpet with his arm out; Lex had got to his feet somewhere in the course of it, the chair lay on its back, and in the palm of Clark’s hand, turning over once and coming to rest, was something hot.

It was the bullet. It weighed about as much as a grape.

“Good morning, Clark,” said Lex. He put the gun down beside the laptop. Then he picked up the chair, set it on its legs, tried it for wobble and took his seat. “You’re very alert.”
->->
