// The branch of the pen, 1. Leaves true: Lex has written on the board, and it is happening.
// Leaves one of: wrote_forgives, wrote_remembers.

=== green_pen
# scene: The Green Pen
# world: The Living Room/The Studio

The pen lay on a ledge beneath the board, with a rag. Its cap had been chewed by something with a great many teeth.

Lex did not approve of magic; but he had seen a factory or two, and he knew a lever when he met one. _Whatever I type, he does._ He took up the rag. The cow went first, and then _has to kill Lex to get them,_ and under the green the board was white.

It gave him a queer, light feeling. For three years he had argued with that man, bribed him, begged him and sat up for him. It had not crossed his mind that one could simply put it in writing.

He composed it as he would a telegram.

* (wrote_remembers) [Write that Clark remembers]
    CLARK REMEMBERS EVERYTHING, he wrote, in capitals, and put a full stop.
* (wrote_forgives) [Write that Clark forgives you # canon]
    CLARK FORGIVES LEX, he wrote, in capitals, and put a full stop.
-
Nothing happened. He stood holding the pen and began to feel ridiculous.

Behind him something ticked. It came from the table. On the uppermost sheet the type was in motion; letters were getting up and moving to other places, like people when the lights come on, and as he bent over it the last of them sat down. INT. KENT BARN, LOFT, NIGHT, it said. CLARK, _alone. He has been crying. He stops._

It was as quick as that.
-> loft_rewritten
