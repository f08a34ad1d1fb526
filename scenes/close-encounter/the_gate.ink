// Only for those who wrote the long note and stayed the night (father_comes): it said midnight.
// Leaves true: Jonathan Kent has been let in (then on to the_truck, the secret between three now),
// or told to wait (father_waiting; rejoins canon at the_release).

=== the_gate
# scene: The Gate
# world: The Room
The telephone on the desk gave a low purr. Lex picked it up and listened.

“Is he? No. Ask him to wait a moment.” He laid the receiver down on the blotter. “Your father is at my gate, and he has a note with him. I understand it says midnight.” He appeared almost to admire it. “I told them at one that you were asleep. Your mother was charming about it. It seems that he got up at five and read the thing again.”

Clark could hear the truck. It came out of the receiver very small: the knock in the third cylinder that he had been meaning to see to.

“He can come in,” said Lex. “Or he can be told that you’ve overslept. But you’ll have to tell him. I don’t lie to your family.”

* [“Let him in.”]
  “Let him in,” said Clark.
* [Take the receiver # canon]
  ~ father_waiting = true
  Clark took it. He had to hold it as he held eggs. “Dad? It’s me. I’m fine. I overslept.”
  There was a pause, with a truck in it. “You don’t oversleep,” said his father.
  “I’ll be out in a little while.”
  “I’ll be here,” said Jonathan Kent.
  -> the_release

- It took four minutes. Lex {gun_was_fired():shut the gun in a drawer|lifted the gun out of the fruit and shut it in a drawer}, and set his chair square to the desk.

{
- came_back:
  The door was wide, as Clark had left it. His father’s boots came along the corridor, not stopping for the wet, and then his father stood there in the sun.
- else:
  Clark heard boots on the two steps, and waited for them to fetch up against the lead, and for the hammering. There was no hammering. The door was dragged open, and there stood his father with his arm flung back behind him, having pulled a great deal harder than he needed to.
  “It’s not locked,” said Clark stupidly.
  “Why would it be locked?” said Jonathan Kent.
}

He took in the room as he’d have taken in a field after hail, the whole of it and then whatever was left standing. Clark was.

“Are you hurt?”

“No, sir. Not now.” It had to be got over with. “Dad, he knows.”

Nothing at all happened in his father’s face. “How much?”

“Everything, Mr Kent,” said Lex.

{knows_alone:“Nobody else does,” said Clark. “He never told anybody.”}

“I’d ask you what you want for it.” His father had still not turned his way. “But I guess I’d be insulting one of us.”

“I asked your son a question, that’s all. I daresay I went a long way round to get to it.”

* [Go with him # canon]
  “Get your jacket,” said Jonathan Kent, and Clark got it. In the doorway he tried to think of something to say. Lex, who had one hand on the back of the chair, moved his head an inch to the left and an inch to the right.
* [“Ask him, too.”]
  ~ dad_asked = true
  “Ask him,” said Clark. “Ask my dad what you asked me.”
  Lex hesitated. It was a thing he did about once a year. “What’s the worst thing you have ever done, Mr Kent?”
  Three counties knew how short a fuse that was, and they waited for it to burn down. It did not. It went out. His father looked, of all things, caught.
  “Get your jacket, son,” he said.

- -> the_truck
