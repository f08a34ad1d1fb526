// From here one may leave canon by answering back (the_verdict); the long note brings the_gate.
// Leaves true: Lex has made his charge (a being with morals and no regrets, con man and preacher,
// dragon and princess, pride); Clark has fought back, raised a fist and lowered it.
// asked_which if he asked Lex which of the two he was: that answer is Lex’s only lie to him.

=== the_argument
# scene: The Argument
# world: The Room
“You think I’m angry because you lied to me.” Lex was up and walking; Clark could hear the carpet give. “I’m lied to by everyone. It isn’t that.”

“What is it, then?”

“Where other people have a conscience, you have a well. You throw everything down it, every fire and every car wreck, and the weather. It has no bottom, so nothing comes up again, and you never have to see what you dropped. And next to it, in perfect order, as though you’d been delivered with it, you have a sense of justice.” The steps came to a stop. “Shall I tell you what frightens me? Something that can’t be hurt and can’t be held, with the highest morals and nothing it repents of, going round the world enforcing what it thinks is right.” {Roll ? phelan:He seemed to correct himself. “One thing it repents of. You’ve no idea how much better I like you for it.”}

“I try to help people.”

“Altruism. It’s a dust sheet; you can’t tell what somebody has under it, and as a rule neither can he. Take a con man and a preacher. They use the same tent and the same smile, and the same bucket goes along the rows. The one difference is that the preacher means it, and so he is the dangerous one, by a very long way. I can do business with the con man. It’s the other I’d have watched day and night.”

* [Hear him out # canon]
  Clark did not say anything. He had meant it, about helping.
* [“Which one are you?”]
  ~ asked_which = true
  “Which are you?” said Clark.
  “Oh, the con man,” said Lex lightly. “You’ve gone wherever I pointed since lunch yesterday.”
  It was the first thing he had said that morning that Clark did not believe.

- “Or take the dragon,” said Lex. “You cut its head off and bring the princess home, and it makes a charming picture. Nobody consults the princess, who may have been happy in the tower. Nobody consults the dragon at all. You can’t save a world until you’ve sat in judgement on it, and who on earth, Clark, are you?”

“Somebody has to—”

“That’s pride. I know it when I see it; I grew up with it. Plenty of people play God. You’ve gone in for playing Christ, which is very nearly as bad, and a great deal harder for anyone to put a stop to.”

And then Clark was on his feet. It had been done without him.

“So it’s my fault when I save them,” he said, “and it’s my fault when I don’t. You read me four names. {Roll:I told you how it was. }Do you want the others? There’s a whole school bus of the others. They’re alive, they’re in algebra. Am I damned for those? I just want to know which way I get to be damned.”

His arm had come up, and at the end of it his hand had shut. Beyond the fist he saw Lex, who had not stepped back, and beyond Lex a stretch of panelling that was a shade newer than the rest. He remembered what was behind it.

* [Lower it # canon]
* [“Who asked you?”]
  -> the_verdict

- He got the arm down. It weighed more than any car.

“No one is damning anyone,” said Lex.

{father_comes(): -> the_gate}
-> the_release
