// Rejoins canon at what_lex_knows. Leaves true all that `waking` does, but Clark was at home all
// night, came back at twenty to seven. closed_it if he pulled the door to himself;
// Noticed ? light if he left it as it was.

=== the_jacket
# scene: The Jacket
# world: The Room/The Day Before
He was back at the mansion by twenty to seven, with the sun on the wrong side of the house. The cook let him in through the kitchen and gave him a roll.

{resolved:He had the first sentence ready. He had tried it out on the hens. It began _When I was three_, and he thought that after that it would go downhill by itself.|He’d be in and out. He need not so much as sit down.}

At the foot of the two steps the grey door stood not quite shut.

* (closed_it) [Pull it to behind him # canon]
  Clark went in and pulled it to behind him, as he had been raised to do with doors, and it settled against the frame with a soft, heavy sound.
* [Leave it as it was]
  ~ Noticed += light
  Clark went in, and let it swing back to where it had been. Behind him a thread of yellow light came in from the corridor, the whole way down the edge.

- His jacket lay folded over the arm of the couch. Beyond it, at the desk, with his back to the room, sat Lex, working at a laptop. He had on black trousers and a white shirt so fresh that the folds from the box still showed, and he was not someone who rose at six.

{resolved:“Have you got a minute?” said Clark. “There’s something I’ve been wanting to—”|“It’s only me,” said Clark. “I came for the—”}

-> the_shot ->

* [Say nothing # canon]
  {resolved:He had left a sentence in the middle of the carpet. He could not see it from here.|He had come for something. He could not think what.}
* [“You missed.”]
  -> the_old_lie ->

- -> what_lex_knows
