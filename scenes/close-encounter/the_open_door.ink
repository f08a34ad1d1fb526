// The last scene of the canonical path.
// From here one may leave canon by saying, or not saying, what Lex has no answer to (what_he_came_to_say,
// the_field, not_a_word).
// Leaves true: the door was open the whole time; Clark walks out of it, and Lex takes his leave.

=== the_open_door
# scene: The Open Door
# world: The Room
{
- came_back:
  “I’m going now,” said Clark.
  “You’ve known the way since ten past seven.” Lex had got up, and was squaring the tray with the edge of the desk.
  He went over to the door, which stood as he had left it. There was the corridor, drying in patches, and the two steps up. It smelled of toast.
- else:
  “How do I get out?” said Clark.
  “By the door. It’s open.”
  “You said—”
  “I told you what it was made of.” Lex had got up and was squaring the tray with the edge of the desk. “It was open then, too. {the_jacket.closed_it:You pulled it to yourself, and nobody has touched it since.|{went_home:You left it open yourself.|It was open all night.}}”
  {Noticed ? light:Clark had seen the light. He had lain there and seen it, and had gone on lying there.}
  He went over and set his palm against the lead. It swung away from him as a garden gate does. There was the corridor, with the two steps up. It smelled of toast.
}

He could have gone then. On the threshold he turned round.

* [Say what he could have done # canon]
* {resolved} [“I came here to tell you.”]
  -> what_he_came_to_say
* {knows_field} [“Who cut him down?”]
  -> the_field
* [Go without a word]
  -> not_a_word

-
{
- gun_was_fired():
  “I could have taken that gun from you,” he said. “After. I could have shot you before you blinked.”
- else:
  “I had that gun in my hand,” he said.
  “You put it in the fruit{a_minute_earlier.yawned:, and yawned at me}.”
  “I could have shot you with it first. You’d never have known.”
}

“You could. You wouldn’t.”

“You don’t know that.”

“No. I’m merely sure of it.” Lex rested a finger on the lid of the laptop. “But suppose you had. I did suppose it; I sat here half the night and supposed it, and I found I could accept even that. You’d have done something, at last, that was nobody’s doing but yours. You would have known its name every day of your life. I can talk until noon and I’ll never teach you guilt the way that would have.” He did not raise his voice. “It’s worth that to me, for what you’d be afterwards.”

{gun_was_fired():The bullet was still on the carpet, between the two of them.|The gun was still in the bowl, among the stalks.}

{asked_which and not won:“You said you were the con man,” said Clark.}
{asked_which and not won:“Yes. I had never lied to you before. I wanted to see what it was like.”}

{asked_what:“I lied to you,” said Clark. “Most days. I’m sorry for that. That’s one, by name.”}
{asked_what:It was a moment before Lex could find what to do with it. “That’s how it’s done,” he said.}

{asked_school:“You asked me something at dinner,” said Lex, “and it’s tomorrow. There was a fire, at the school. I let another boy be sent home for it.” {asked_what:He tried the weight of that. “By name.”}}

* [Walk # canon]
  Clark made himself walk. It had to be managed from outside, as with a new calf: this leg, now that one. One step up, and then the other. Nobody moved behind him. No wall opened.
  {father_waiting:Far off, at the gates, a truck horn sounded twice.}
  {jacket_left:“You’ve left your jacket,” said Lex. “I know,” said Clark.}
  {asked_waiting:“I’ll be out on the drive,” Lex remarked. “Any day you like. From four.”}
  He had come to the turn of the corridor when the rest of it caught up with him, said quietly, by a man closing a book with his finger still in the page.
* [Look back]
  Clark made himself walk. At the top of the steps he looked back.
  Lex had not gone to his laptop. He was down on one knee on the purple carpet, feeling about under the couch, and he came up with the grape and stayed there, trying the weight of it in the flat of his hand. {saw_lex:The hand was shaking, and he let it.} He did not know that he was seen.
  It was the grape, as far as Clark could tell, that he said it to.

- “Until we meet again.” # ending: until_we_meet_again # ending-title: Until We Meet Again
-> END
