// Leaves true: Lex is home, the pages with him, Clark remembers and is free, they have forgiven each other and kissed, no more secrets.
// Three ways lead here: canon; Clark left behind in Zurich (left_in_zurich); home from the car in the sneakers (swapped).
// May leave: showed_him_why (Clark has seen Descent already); told_about_shoes or showed_his_feet (the trailer remembers).

=== light_over_smallville
# scene: Light over Smallville
# world: The Living Room/The Studio/Smallville

Going had been a fall. Coming back was being posted, at full length, through a slot meant for letters.

Then there was mud, and dark, and a noise of water, and his head lay on something warm that shook. Drops fell on his face; he thought it was still raining.

“Lex. Sweetheart, come on. Please, come on.”

He knew the bridge overhead. Seven years ago he had come to on this piece of Kansas, with this same person crying over him against the sky. Somebody might have gone back for the place where they left off.

“What did you call me?” said Lex.

{
- swapped():
    Clark’s ears turned red. He did not withdraw it. “I called you everything,” he said. “I yelled, and you came. {left_in_zurich():There was this light, back home. It came over the radio at the bank, and I felt the last of it go out of me. I ran the whole way here|There was this light before, like morning, only from everywhere, and the whole town went to sleep. And I woke up and I wasn’t angry any more. I ran}, and it was somebody else. {understudy.answered_as_lex:He was you for about a second and a half. He was good.|He told me so straight out. He was really nice about it.} But I could hear it wasn’t you.”{understudy.never_in_the_script: He looked away. “And he told me something about you. I’ll tell you when I can do it with a straight face.”}
    “Hear it?”
    “I know your heart,” said Clark. Lex made a note of that, and felt, for once, no hurry to use it.
- left_in_zurich():
    “You pushed me,” said Clark. His ears had turned red. “I had hold of you, and you _pushed_ me, and when I got up there was just a table. Don’t you ever do that again.” He wiped his nose on his wrist. “Then it came over the radio at the bank. There was a light, back home, like morning, only from everywhere, and the whole town fell asleep on its feet. I felt the last of it go out of me. And then I could hear your heart, so I ran.”
    “From Zurich?”
    “There’s kind of a lot of ocean,” said Clark, who was, now that one came to notice, wet to the neck. Lex made a note of that, and felt, for once, no hurry to use it.
- else:
    Clark’s ears turned red. He did not withdraw it. “There was a light,” he said. “It was like morning, only from everywhere, and the whole town went to sleep on its feet. I woke up {second_draft:in the yard|on the loft floor} and I wasn’t angry any more. I felt for it, and it _wasn’t there_. And then I could hear your heart, so I ran.”
    It was four miles from the farm to the bridge. Lex made a note of that, and felt, for once, no hurry to use it.
}

“I remember your dad,” said Clark. “What he did to you, and then everybody else. And I stood at that grave and I glared at _you_. He’s gone, Lex. You’re free of him. I should’ve told you that on the day.”

* (showed_him_why) {not swapped()} [Show him why he forgot]
    Lex worked one sheet out of the bundle he was hugging to his chest. By the lamps of a car going over Clark read it, down to the ring of the mug.
    “‘Just don’t mention it,’” he said. “That’s all it took?”
    “I thought it rather good. It fooled me, and I was in it.”
    Clark gave it back as if it were hot. “So that was the fog,” he said.
* {swapped()} [Tell him that you heard]
    “I heard you,” said Lex. “I was in another man’s car, in the rain, I can’t tell you how far off. I had the door open before you’d finished.”
    Clark nodded several times. It took him a moment to get anything past it. “It was so quiet after the fog,” he said.
* [Ask him how it was # canon]
    “It was fog,” said Clark.
-
<> “Three years of it. I’d hear what I was saying and I’d think, no, that isn’t, and by then I’d have said it. I didn’t choose it. {strayed(the_showing):When you held up that key, I’d have hurt you for it, and I don’t even know what it was for. }{sleeve and not strayed(the_ringing):You asked me what I saw, at Summerholt. It was your sleeve. }{strayed(the_tie):You fixed my tie, and I couldn’t say a thing. I slept in it. }{strayed(the_letter):I went over to yell at you some more and found your letter, and I tried to tear it up, and I couldn’t do that either. }{not left_in_zurich():I tried to call you back, from the loft. }{second_draft:And then tonight, before the light, there was an hour when I wasn’t angry and I wasn’t anything. I just smiled. Mom was scared of me. That was worse. }I’m sorry. Can you forgive me?”

“It’s forgiven. I came to be forgiven myself. {second_draft:That hour was mine. They’d left a pen lying about.|I can’t tell you how much of mine was fog. Not all of it, I’m afraid.} I’d like you to forgive the part that was me.”

{second_draft:Clark was a long while answering. “It got wiped off,” he said. “I felt it come off. It was you did that, too.” He let go of something. “Okay. All of it. Okay.”|“Okay,” said Clark. “All of it. Okay.”}

It was a careful kiss, somewhat crooked on account of the slope, and there was rain in it from a place that was not Kansas. {zurich_vault.named_his_wish: _Hello,_ it might have been saying.}

“No more secrets,” said Clark, with his forehead against Lex’s.

* (told_about_shoes) {not swapped()} [Tell him one on the spot]
    “Then I’d better let you have one now. I saw a man with my face, in a corridor, and I looked to see what he had on his feet.”
    “What did he have?”
    “Sneakers,” said Lex. “I’ve been wondering ever since how I’d look.”
    Clark stared at him. Then he began to laugh. He was out of the way of it, and it came in lumps, and frightened a heron off the far bank; and Lex lay in the mud, with his life in his arms on damp paper, and could not remember when he had been so pleased with a remark.
* (showed_his_feet) {swapped()} [Show him your feet]
    “Look down, then,” said Lex.
    Clark looked along him, past the T-shirt and the jeans, to the sneakers. He took his time over it. Then he began to laugh. He was out of the way of it, and it came in lumps, and frightened a heron off the far bank, and the pages that Michael had left with him slid off his knees into the grass and lay there.
    “They’re extremely comfortable,” said Lex with dignity.
* [Promise # canon]
    “None.”
    {swapped():
        The pages were safe; Michael had left them, and they lay across Clark’s knees. Past the edge of the last one Lex could see his own feet. They had come through with him in another man’s sneakers, which were wet, and ugly, and more comfortable than anything he had ever paid for. He saw no need to mention it.
    - else:
        The pages had come through with him. They lay in the crook of his arm, and past the edge of the last one he could see his shoes, which were Milanese, and full of river. He thought of the man in the corridor. He wondered, and saw no need to mention it, how he would look in sneakers.
    }
-
-> mansion_study_dawn
