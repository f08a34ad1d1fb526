// Leaves canon at the wall: Clark tries the door, and it opens.
// Leaves true: ten past seven on an ordinary morning; Clark knows that nobody was keeping him.
// Either he goes (lunch_again) or he goes back in, of his own will (came_back), and leaves it wide.

=== the_corridor
# scene: The Corridor
# world: The Room
It was about eleven feet. He did the first of them on his elbows and the rest on his knees, and the stripes of the carpet went under him, light, dark, light. He was waiting for it to begin again, in the teeth, in the long bones. He had been told what that door was lined with, and every foot of the way he could feel himself not feeling it. Nobody pressed anything. Behind him the chair did not creak.

He put out his hand. It was lead, right enough, and cold. He pushed with what he had, which was about what any boy would have.

The door swung away from him as a garden gate does.

Outside were the two steps, and a corridor with a mop in it. On the other end of the mop was a woman in an apron, and from her pocket a radio was giving out the price of hogs. She considered the boy on the floor, and did not appear to find him part of it.

“Mind the wet, hon,” she said.

There was a window at the far end, over the stairs, and the sun was in it. There was a clock. It was ten past seven. A whole plain morning had been going on out here, the thickness of a hand away, with toast in it.

“You said it was locked.” Clark did not turn his head.

“I said what it was made of.” Lex’s voice was exactly as far off as it had been. “{the_jacket.closed_it:You pulled it to yourself. |}I hoped you would try it. I’d hoped you might take a little longer; I had rather a lot to say.”

“So I can just go.”

“You could always just go.”

Clark got hold of the doorpost, and stood up by it.

* [Mind the wet, and go]
  -> lunch_again
* [Go back in # canon]
  ~ came_back = true
  If no one had been keeping him there, he had better find out what was. He pushed the door back as far as it went, so that the sun came in across the carpet and turned it a colour that no one could have intended. Then he walked to the place where he had fallen and sat down in it.
  “All right,” he said. “Say it.”
  Lex did not seem to know where to start. “You make an odd sort of prisoner,” he said.
  “I’m not one.”
  -> the_worst_thing
