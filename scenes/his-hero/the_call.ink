// The branch of the drawer, 3. Leaves true: Lex has been told, by somebody with nothing to gain, that he is loved.
// Comes back to canon at mansion_study.opened, or goes on to return_to_sender.

=== the_call
# scene: The Call
# world: The Living Room/The Studio/Smallville

The telephone on the desk had a ring that Lex did not know, thin and laborious, as if each stroke had to be carried upstairs. He picked it up to make it stop.

There was rain on the line, and someone’s breathing.

“Oh my gosh,” it said. “Hi. It’s you, isn’t it? It’s really you.”

“Who is this?”

“Nobody. A friend. It’s sort of about the drawer.”

{undelivered.told_what_he_is:
    Lex looked round at the windows. The curtains were drawn.
    “You won’t like this,” said the voice. “You’re in a story, and the people who should be writing it aren’t any more. It’s things. They’ve got hold of Clark. That’s why he can’t remember.”
    “I see. And you can prove it.”
    “The first _Warrior Angel_. You keep it in the piano stool. You read it when you’re sick.”
    It was some time before he could trust his tone. “Nobody knows that.”
    “About four million people know that,” the voice said wretchedly. “I’m so sorry.”
- else:
    Lex looked round at the windows. The curtains were drawn.
    “It’s Clark,” said the voice. “He’s in the loft. He hasn’t even taken his suit off. He isn’t really mad at you; I mean, he is, but it isn’t _his_. He wants to call you up so badly. He can’t do it. It’s like there’s a door and someone just painted it on.”
    “And how would you know what he does in his loft?”
    “We worry about him,” said the voice. “We worry about both of you. All the time. Thursdays especially.”
}

“Why should I believe a word of this?”

“You shouldn’t, you never do. But you could open it. You could just look.” The rain was getting louder. “It’s going, Hils, it’s _going_— Lex? Please?”

“One question,” said Lex. “What is it to you?”

He heard her try several answers. “We love you,” she said, very small, at the far end of the wire. “It’s not for being good or anything.” Then there was nobody on the line at all. There was not even a tone.

* [Open the drawer # canon]
    ~ stray(the_drawer)
    He sat holding the receiver a moment longer. Nobody had said please to him in that house since his mother.
    He unlocked the drawer and lifted the box on to the blotter. It was as warm as if somebody had been sitting on it. He put his finger on the feather.
    -> mansion_study.opened
* [Unplug the telephone]
    -> return_to_sender
