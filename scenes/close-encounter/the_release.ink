// Leaves true: Clark has asked Lex to stop, and Lex has stopped, and been kind; all can be
// forgotten; the parents believe that Clark slept in a guest room.
// asked_what if he asked what Lex wanted of him.

=== the_release
# scene: The Release
# world: The Room
{won:It did not feel like winning. It felt like setting down one end of something and finding that the other end was his as well. Clark sat down on the end of the couch before his knees could settle it for him.|Whatever had been holding him up went away then. He sat down on the end of the couch.} He had lifted tractors, and he could not have lifted the bowl.

* {won} [“Let’s stop.” # canon]
  “Let’s stop,” he said. “Both of us. Please.” He had never asked that of anybody. He had never had to.
* {not won} [“Please stop.” # canon]
  “Please stop,” he said. He had never asked that of anybody. He had never had to.
* [“What do you want me to do?”]
  ~ asked_what = true
  “What do you want me to do?” he said.
  Lex had this one ready. “When it next goes wrong, and with you that will be before the end of the month, be sorry for something you did. One thing, by name.”
  “And if I can’t think of one?”
  “Then be frightened.”
  “{won:I am|All right},” said Clark. He put his face in his hands. “{won:I was just now|All right}. Please stop.”

- {won:Lex had stopped already. But now he did so in earnest, so completely|Lex stopped. He stopped so completely} that it was as if someone had come in and sent the other man home. He let himself down on to the floor in his good trousers, with his back against the desk, so that he was the lower of the two and had to look up.

“Listen to me,” he said. “You’re a good man. {Roll ? sean:You sat up till daylight with a boy in a lake. |{Roll ? coach:You walked into a fire and held out your hand. |{Roll ? greg:You know to this day what a boy called his mantis. }}}You are the best I’ve met, and I don’t expect to meet a better; I have looked. If you ever give up trying to save every last one of us, you’ll be a good deal like Nietzsche’s Superman.” He thought about it. “You won’t care for him. Read it anyway.”

It was said with so much kindness that Clark could not find anywhere to put it.

{said_so:“You told me,” said Lex. “You’d told me, and I had already pressed it. I shall be hearing that for some time.”}

{pleaded:“You asked me not to open that wall. I’d have liked to be somebody who didn’t.”}

“And this can all be forgotten,” said Lex. “I mean that. {knows_alone:There are only two of us to do the forgetting. }I’ll come in one lunchtime and steal your fries, and we need never say a word.” He nodded at the arm of the couch. “There’s your jacket. {went_home:You can still be on time for first period, if you go the way you go when nobody is about.”|Your parents aren’t worried; I rang them last night and said that you were staying in one of the guest rooms. {overheard and not gun_was_fired():But you heard me do it.”|Your mother wanted to know if you’d eaten.”} {father_waiting:He thought again. “One of them isn’t worried. The other is at my gate.”}}

* [Put on the jacket # canon]
  Clark put on the jacket. Somebody had brushed it. {Slips ? glass:Inside the sleeve his cuff was stiff with orange juice.}
* [Leave it there]
  ~ jacket_left = true
  Clark left it where it was. He could not have worn that room home on his back.

- -> the_open_door
