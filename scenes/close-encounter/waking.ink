// Leaves true: it is the next morning; Lex, in black trousers and a fresh white shirt, has fired
// the gun and Clark has caught the bullet and stands in front of the desk with it in his hand.
// Noticed ? light if he got as far as the door; Slips ? miss if he tried one last lie.

=== waking
# scene: Waking
# world: The Room/The Day Before
He woke all of a piece, face down on a couch that was not his, under lamps that had not moved.

The cows. First period. What time was it? His mother would have set out three plates for breakfast and put one back. {note_long:_Back by midnight_, he had written, up the margin, where there was hardly room for it.|Five words he had left them, under the salt, and then he’d stayed away all night.} What had he been thinking? He had not been thinking. That was what had been so pleasant.

Across the room Lex sat at the desk with his back to him, working at a laptop. He had on black trousers and a white shirt so fresh that the folds from the box still showed. The keys went on at an even patter, like weather.

* [Say his name # canon]
  “Lex?” It came out furred with sleep. “Lex, what time is it?”
  The typing stopped.
* [Get up without a sound]
  ~ Noticed += light
  He could be quiet when he liked. He had gone four steps over the deep carpet towards the door, near enough to see that a line of yellow light no wider than a thread ran down the whole of one edge, when the typing stopped.

- -> the_shot ->

* [Say nothing # canon]
  There was a great deal of room in which to say something. Clark stood in the middle of it, holding the bullet.
* [“You missed.”]
  -> the_old_lie ->

- -> what_lex_knows

// The first thing he ever said to Lex, said again.
=== the_old_lie
# inline
~ Slips += miss
“You missed,” said Clark. It was the first thing he had ever said to Lex, on a river bank, and it had not been true then either.
Lex inclined his head at the hand, which was still stuck out in front of him, palm up, for anyone to see. “I’d keep that one,” he said. “You won’t often get to use it twice on the same man.”
->->
