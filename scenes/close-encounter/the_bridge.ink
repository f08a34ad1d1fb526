// An ending, for those who owned at dinner to what they read through the coat (saw_card).
// Leaves true: Clark has named the one thing that he did, and did to Lex.

=== the_bridge
# scene: The Bridge
# world: The Room
“There’s the bridge,” said Clark.

“You pulled me out of the car. I can hardly charge you with that.”

“Before. You were doing sixty, and you hit me. You hit me square, and we went through the rail. When you came round you said so. I told you that you’d missed.”

The shoes had been crossed at the ankle. They uncrossed.

“I’ve told you so ever since,” said Clark. “You had that car on a stand, under lights, with a dent in it the shape of me. You had the roof measured. And I stood there next to you and looked sorry for you.”

“You had your family to—”

“I know what I had.” {came_back:He had let go of his knees|He’d got up on one elbow}. It was strange. He had been lying on it for months; now that he had hold of an end it came hand over hand. “In March you left your coat on the chair in the study, and there was a card in the pocket. I wasn’t trying to see it. Neurology, Tuesday at ten. You’d made a list on the back.”

The fan in the laptop ran for a while, and shut itself off.

“So I knew. You had seen something that couldn’t happen, and you thought it was your head, and you were going around to doctors with it all alone. I was the one person anywhere who could have said. And I went home and fed the hens. Then the next time you brought it up, I told you that you missed.” {Slips ? miss:He made himself go on. “I told you this morning.”}

* (gave_reason) [Give a reason]
  “I was scared,” said Clark. “I thought if you ever knew, you’d quit talking to me and start finding out.”
  It lay there between them, in front of that wall.
* [Give no reason # canon]
  “I’m not going to say why,” said Clark. “There was a why. It wouldn’t have helped you any.”

- Lex got off the chair. He let himself down on to the carpet in stages, and put his back against the desk.

“There were three appointments,” he said presently. “They give you a picture to take home. I had mine framed. I thought that if it was going to go I should like to know what it had looked like.” He gave the remote control a half turn on the carpet, and another. “I asked them how one tells a false memory from a true one. They said that from inside there’s no difference.”

“I’m sorry,” said Clark. It had never fitted anything before.

“{gave_reason:You weren’t mistaken about me, either. |}I have a speech, you know. You’ve had barely half. It was meant to bring you round to something of this sort, by way of a dragon, in about forty minutes.”

“You can still give it.”

“No,” said Lex. “It appears that I wasn’t ready for it to work.”

{father_comes():The telephone on the desk gave a low purr, and kept it up. That would be the gate. In the end it stopped.}

He mentioned that the door was open{came_back:, in case Clark had forgotten|, and had been all along}. Clark said all right. He did not go.

“Tell me again,” said Lex. “The first part. Leave out the coat.”

Clark {came_back:lifted his head|sat up}, so as to do it to his face. “You came off the rise with your phone in your hand. I saw you see me. You were doing sixty and you hit me dead centre, Lex, and I felt you hit me. You were right. You weren’t ever wrong.”

Lex nodded, several times over. He was trying it a little at a time, a man on a stair that he has been told is mended.

“Once more,” he said; and Clark, who had the whole of the morning and nothing left to hide, told him again. # ending: you_werent_wrong # ending-title: You Weren’t Wrong
-> END
