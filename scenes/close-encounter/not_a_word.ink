// An ending, from the threshold: Clark leaves Lex’s cue unanswered.

=== not_a_word
# scene: Not a Word
# world: The Room
He had something ready. It was about the gun, and it was true. He could see that Lex, over by the desk, was waiting for it, and had the answer to it laid out, and the answer to what would be said to that. It was all cue and reply. They might go on until noon.

Clark looked once round the room, at the desk and the bowl and the stretch of new panelling, and went up the steps.

“Until we meet again,” said Lex behind him, quietly.

It was a good line. It had been made to have something after it. Clark went on down the corridor, past a mop standing in its bucket, at the pace at which people walk.

“You’ll want to think it over,” said Lex, a little louder. “I should expect that.”

{father_waiting:Out beyond the gates a truck horn sounded, twice.|There was a clock in the wall, ticking, and a window with the sun in it.}

{asked_school:“It was a fire,” said Lex. “At the school. You did ask.”}

“I never told you a lie.” The voice had come as far as the doorway. {asked_which:It seemed to recollect something. “One,” it said. “I told you one.”|It waited. One could hear it go over what it had said, looking for the fault.}

{jacket_left:“You’ve left your jacket,” it said.|“You may say whatever you like to me, you know,” it said. “I’d sooner you did.”}

He had thought he would be angry, or that he’d be frightened. What he was, he found, was tired of talking; he had talked all {went_home:evening|night}, and every word of it had been taken down. He came to the foot of the big stairs. It was broad day up there. Far behind him somebody had begun to walk along the corridor, and then, not being used to it, to hurry.

“Clark?” said Lex. # ending: not_a_word # ending-title: Not a Word
-> END
