// An ending, from the threshold, for those to whom Lex told one true thing (knows_field).
// Leaves true: Clark has given Lex back his own absolution.

=== the_field
# scene: The Boy in the Corn
# world: The Room
“Who cut him down?” said Clark.

Lex had a reply ready; one could see it arrive and find that it was for something else. “I beg your pardon?”

“The boy on the post. You ran, you said. Who was it let him down?”

“People don’t generally get as far as him,” said Lex. “They’re taken up with the hair.” He moved the jug an inch. “It was a man with a truck, the next day. I’ve read the report. He lived. He has a hardware store in Salina.”

“Have you been to see him?”

“No.”

“Not ever?”

“Clark,” said Lex.

It was quite a small room, from here. It had a desk in it, and a person.

“You didn’t tie him up,” said Clark. “You’re only the one that didn’t save him. That’s it, isn’t it? That’s the list. I thought you’d written it about me.” {overheard:He thought of it being said over in the night, and where it stuck.|He thought of it being got by heart.} “You’ve been reading that to yourself for years, and you figured I’d need it.”

“I didn’t think you would notice whose it was.”

* [Ask what he asked]
  “What did he say? When he asked you.”
  “He said please,” said Lex. He told it like the number of a house. “He said, _please, I can’t feel my hands._ I have often thought that if he hadn’t been so polite I might have managed it.”
* [Give it back to him # canon]
  Lex had put his hand flat on the desk, as one does on a boat.

- “You were nine,” said Clark. “A child doesn’t answer for what came down alongside. You told me that an hour ago, and you meant it. You told me to put it on the floor and leave it there.” He came back in, down off the threshold, as far as the edge of the carpet. “So put that one down. It was never yours to carry. Do you hear me?”

He had seen Lex leave a pause alone, on purpose, a hundred times. He had never until now seen him in one.

{father_waiting:Far off, at the gates, a truck horn sounded twice.}

“I have the address,” Lex said in the end. It did not come out very well.

“I could go with you.”

“I drive badly.”

“I know you do,” said Clark. “{jacket_left:I’ll want my jacket|I’ll wear the jacket}.”

They said Saturday, and forgot to say when. Clark did his chores by flashlight, and walked over at six, meaning just to see whether there were lights on; and Lex was outside already, leaning on the grey car with his gloves on and his collar up.

“How long have you been here?” said Clark.

“Since four,” said Lex. “I’ve been here since four.” # ending: you_were_nine # ending-title: You Were Nine
-> END
