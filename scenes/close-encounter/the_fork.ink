// Leaves canon at dinner: Clark tells, before he can be told.
// Leaves true: Lex has seen the knotted fork and has hidden it in his napkin; nobody else has seen.
// for_the_promise if Clark told him because he had stopped digging.

=== the_fork
# scene: The Fish Fork
# world: The Room/The Day Before
He had supposed there would be words for it. He’d been laying them in for years, as his father laid in wood, and now that he wanted one the shelf was bare. What he had was a fish fork.

“Lex,” he said. “Watch this a second.”

He tied it in a knot. It was a half hitch, the first his father ever taught him, for a calf’s halter. He drew it snug, tucked the tines in, and laid it on the cloth between the salt and the butter. Done slowly it made no noise at all.

Lex regarded the fork. He went on regarding it while the bread man came and went, and while the waiter set out from the far wall with a dish in each hand; and when the waiter had got to within three tables Lex took the napkin off his knee and put it over the fork, quite gently, as one covers a birdcage for the night.

“We’ve finished, thank you,” he said. He was halfway through his fish.

When they were alone he did not lift the napkin. He had turned very nearly the colour of it.

“I always figured you’d have questions,” said Clark.

“I have. I’m trying to find one that isn’t an insult.” He moved the salt. “Why now?”

* [“You stopped digging.”]
  ~ for_the_promise = true
  “You kept your word,” said Clark. “You never once asked. I thought somebody ought to get paid for that.”
  A thing happened to Lex’s face that Clark had met with only once before, on a boy in sixth grade who was being clapped for a drawing he had traced.
* [“I got tired.” # canon]
  “I got tired. There’s nobody I’m not careful with,” said Clark. “I wanted there to be one.”
  “And you thought of me.”
  “You were the one who kept asking.”
  “Yes,” said Lex. “I was, wasn’t I?” It seemed to give him no pleasure.

- “Not here, though. Put that in your pocket. No; give it to me.” He rolled it up in the napkin, twice round. Then he asked for the bill, which he was not known to read, and read it through from the top, with one finger under the figures, in order to have somewhere to put his face.
-> the_lay_by
