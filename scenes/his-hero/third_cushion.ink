// The branch of the sneakers, 4: an ending. Lex stays to watch, and somebody else is forgiven with his face.

=== third_cushion
# scene: The Third Cushion
# world: The Living Room

They put him in the middle. They gave him a towel, a mug of tea and, after some whispering, the good blanket. The cat inspected the sneakers and lay down on them.

He watched it from the beginning. He watched a car go through a rail. He sat very upright, and for the first hours he made remarks. “I look as though I’m about to sell that boy something,” said Lex. He said, “Who chose the purple?” Some time in the second year he stopped. Some time in the third Lexi moved the popcorn to her other side, so that he could lean.

It was all there, and in it, over and over, was a thing he could not have known. It was what Clark’s face did when Lex had left the room.

Towards morning the picture jumped, and it was now. There was mist on a river. Two men sat on the bank beneath a bridge with pages spread on all the bushes round them to dry. One was in a ruined suit. He was telling some long story, with his hands.

“Who is that?”

“That’s Michael,” Hils said. “He’s being you. He said he’d hold the place.”

“He’s doing it wrong. He’s far too… I’m nothing like that. I’ve never in my life sat on wet—”

On the screen Clark started to laugh. It got away from him; he had to put his head down on his knees. It was three years since Lex had heard it.

Lexi’s thumb was on the remote. In the grey window on the table the box still turned, a good deal slower. “There’s a hand up yet,” she said. “You could make it if you went right now. Should I turn this off?”

Michael had found a stick, and was showing Clark something in the mud, and Clark was looking at him. He looked the way he did when Lex had left the room.

“Leave it on,” said Lex.
# ending: third_cushion
# ending-title: The Third Cushion
-> END
