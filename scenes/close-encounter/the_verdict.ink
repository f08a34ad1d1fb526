// Leaves canon at the raised fist: Clark wins the argument.
// Leaves true: either he stops short (won; rejoins canon at the_release, by way of the_gate if his
// father has come), or he finishes it, and becomes what Lex was afraid of (an ending).

=== the_verdict
# scene: The Verdict
# world: The Room
“Who asked you?” said Clark.

The fist was still up. He opened it, and found that there were fingers he could count on.

“Somebody carried all that down here. Somebody went around the county, with gloves on, picking rocks out of ditches, and it took him months. He wrote labels. He found out what would hurt me most and he got some, and then he got some more. And then he gave me grapes.”

“Go on,” said Lex. He meant it.

“You sat in judgement. You decided what I was and what was the matter with me, and what I’d got to be taught. Did you consult me? I might have been happy in the tower. You went right ahead and did it, because you were sure, and it was for my own good.” He had never talked like this. The words came up by themselves, in the right order, each of them a good weight for the hand. “You weren’t asking me a question. You were killing a dragon.”

{asked_which:“And you said that you’re the con man,” said Clark. “That’s a lie, Lex. It’s the only one you ever told me. You mean every word. You’re the preacher.”}

{asked_which:It went in to the feathers. Lex opened his mouth, and what was in it would not move.|Lex opened his mouth, and what was in it would not move.} He’d put a hand behind him to find the desk, and for once he seemed no older than he was, which was twenty-two.

It was possible to go on. Clark could see just where. He could see straight through him, all the way to the wall at the back.

* [Say the rest of it]
  -> finished
* [Stop there # canon]
  ~ won = true
  Clark put the hand in his pocket.
  “That’s all,” he said.
  “No. You had another one, I saw it. It was about my father.”
  “Yes.”
  “Then why not?”
  “I didn’t like how much I wanted to,” said Clark.
  For some reason it was this that made Lex sit down. “Well,” he said. “There it is. I could have saved myself the carpentry.”
* {saw_lex} [“When did you last sleep?”]
  ~ won = true
  “When did you last get any sleep?” said Clark.
  It was a moment before Lex understood that this was the blow. “Tuesday,” he said. “I kept putting names in, and taking them out.”
  “Who’d you take out?”
  “Mine,” said Lex, and sat down. “I was on it twice.”

- {father_comes(): -> the_gate}
-> the_release

= finished
# scene: Finished
He said the rest of it. He said what he’d have done with a father like that and a house like that, and what it looked like, that this was all Lex had made of them. {knows_field:He said what sort of boy it was who ran.} He did not shout. He took care over it. And when it was done there was a remote control lying on the blotter; he picked it up and closed his hand, and what he let fall on the carpet was black grit.

“There,” said Lex. One could hardly hear him. He had the expression of somebody whose sums have come out. “Do you feel it? That’s what I was trying to—”

“I don’t want to hear any more from you,” said Clark, and Lex stopped, at once, in the middle of a word. That felt right, too.

{came_back:The door stood open, as he had left it. He pulled it shut after him, so that the frame cracked from top to bottom.|{the_jacket and not the_jacket.closed_it:The door was not even shut; he had left it so himself. He took it off at the hinges.|He did not try the door. He took it off at the hinges.} He stood it against the wall, quite carefully, and went up the two steps into the sun.}

{father_comes():His father was at the gates, with the truck running and a note in his hand. Clark told him to go home; and his father took one look at him, and did.}

It was a fine morning. He walked home over the fields, and a dog that had known him all its life went under a porch and stayed there. He was not tired. He went through himself for something to be sorry about, out of habit, and there was nothing there at all. It was extraordinary how light one was without it. He had been right, he had said so, and the other person had been made to see it.

By the time he got to the road he had thought of several more who needed to be told. # ending: the_preacher # ending-title: The Preacher
-> END
