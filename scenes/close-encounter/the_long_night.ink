// From here one may leave canon by going home (eleven_o_clock) or, on one’s guard, by staying awake.
// Leaves true: Clark has told Lex everything but the one thing, in the windowless suite, and fell
// asleep there; a grape is under the couch, his jacket on the arm of it; the door is grey and thick.
// knows_field if he had Lex take a turn; Noticed ? lead if he tried to see through the wall.

=== the_long_night
# scene: The Long Night
# world: The Room/The Day Before
There were guest rooms at the top of the house with a view of two counties. Lex took him down instead, to a suite at the end of a corridor in the foundations: two steps, a thick grey door, lamps, a purple carpet that took the foot like moss, a desk, a long couch. It had no windows.

“Why down here?”

“It’s quiet,” said Lex, and it was.

On the low table stood a silver bowl of red grapes. Clark hung his jacket over the arm of the couch. Lex took the chair across from it and crossed one knee over the other. He appeared to have nowhere to be for a week.

* [Talk # canon]
* [Look through the wall]
  ~ Noticed += lead
  Out of habit he sent his sight on ahead, through the panelling. It stopped there. No pipes, no mice, no good brown Kansas on the far side: a flat dead grey, and nothing in it. These old places were full of lead. He told himself so, and sat down, and started to talk rather fast.

- One thing he could not tell. To make up for it he told the rest. He told Lex about the fire escape behind the gym, where he had eaten lunch for the whole of third grade because nobody could bump into him up there. He told him about football, and having to say that he didn’t care for it. He had always stood at the edge of things, he said, so that when he had to leave no one would need to move over; and he’d supposed that this was what it was like, being a person, until somebody he had fished out of a river drove up to the farm and wanted to be friends, and would not be put off. There were weeks when it was the only talk he had that he didn’t plan beforehand.

He heard himself say it. “That’s a lot to put on anybody.”

* [Go on # canon]
  “Go on,” said Lex. He went on.
* [“Your turn.”]
  ~ knows_field = true
  “Your turn,” said Clark. “You never do. Tell me one true thing.”
  Lex thought it over for so long that Clark began to be sorry.
  “I was nine,” he said. “My father had brought me out here to see him buy a factory, and I wandered off into the corn. There was a boy in it, tied to a post. Some older boys had hung him up for a scarecrow, for a joke. He asked me to let him down.” He picked a grape, and put it back. “Then there was a noise in the sky, and I ran. That was the meteor shower. People always ask about the hair.”
  He said it quite pleasantly. Clark would have told him anything just then, and there was only one thing that he could not.

- Lex had been raised to fill a pause before the other man could. He left every one of them alone. Nobody had ever listened to Clark like that. A grape got away from his fingers and rolled under the couch, and neither of them went after it.

And nothing snagged. They would come to a place where one of the awkward questions used to stand, and it would be gone, and they went on by, cue and reply, two actors in the second year of a run. It was the slow part of the rabbit hole, with time to read the labels on the jars. It might have been midnight, or somebody’s lunch hour.

* [Let it last # canon]
  He was not going to be the one to end it. At some point he put his feet up, since there was no reason not to. He was explaining about the stars over the loft, and the sentence was going along very well when it went on without him.
  -> waking
* [Ask what time it is]
  -> eleven_o_clock
* {on_guard()} [Shut his eyes, and listen]
  -> a_minute_earlier
