// Leaves true: Clark is home, his parents know where he was, the jacket is at the mansion.
// resolved if he told his mother that he wants to tell Lex the truth: then he goes back in the
// morning to do it.

=== kitchen_light
# scene: The Kitchen Light
# world: The Room/The Day Before
{
- note_long:
  His father was at the table in his work shirt, with the seed bill in front of him, written over on every side.
  “You said midnight,” said Jonathan Kent.
  “Yes, sir.”
  “It’s a quarter after eleven.” He had the sound of somebody feeling along a wall for the switch. “In Metropolis. With him. And you wrote it all down.” He turned the bill over, and over again. “Well, I had a good deal to say. But I’d got it ready for a boy who came in at two. I guess it’ll keep.”
  He put the salt back in the middle of the table, and went up.
- else:
  His father was at the table in his work shirt, with the seed bill in front of him and the salt still on it.
  “_Out for dinner_,” he read aloud. “I turned it over, to see if there was any more.”
  “I was with Lex.”
  “I know who you were with. There’s nobody else you’d leave the name off of.” He didn’t raise his voice. It would have been easier if he had. “I can’t stop you having a friend, Clark. I’d just like it to be one you could put on the back of a seed bill.”
  He got up as though the chair had been holding him by the shirt, and went to bed.
}

His mother was drying the plate she had set for him. She dried it for longer than it needed.

“Was it good?”

“There was a man who just did the bread.”

“And the rest of it?”

“I told him everything,” said Clark. “School, and football. Being by myself. I talked for an hour, he just let me, and it was all true. It was all of it except.” He ran a thumb along the edge of the table, where there was a dent the size of a four-year-old’s fist. “It’s like walking around and around a barn.”

She hung up the cloth, and squared the corners. “Do you want to tell him?”

* [“Yes.”]
  ~ resolved = true
  “Yes,” said Clark.
  It was one word, and it had been in there so long that it had to be got out in pieces. His mother sat down. He waited for her to say that they couldn’t take the risk; he knew that speech so well that he could have prompted her.
  “Your dad would say no,” she said. “I’m not going to say yes. I’ll just tell you how I’d do it. I’d go over there myself, early, on my own two feet. A thing like that ought to be handed to a person, Clark. You don’t leave it lying where he’ll trip on it.”
  She got up to put out the light, and her hand stopped on the way past the peg by the door.
* [“No.” # canon]
  “No,” said Clark. “I guess I just talked a lot.”
  He was the worst liar she had ever met. She’d been very good about it for years.
  “All right,” she said, and went to put out the light; and her hand stopped on the way past the peg by the door.

- “Where’s your good jacket?” said his mother.
-> the_jacket
