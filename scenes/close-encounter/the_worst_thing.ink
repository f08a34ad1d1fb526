// From here one may leave canon, if one saw the card, by naming something worse (the_bridge).
// Leaves true: Clark has offered the meteor shower and been told, kindly, never to blame himself
// for it; Lex has called the roll of Greg, the coach, Sean and Phelan: not killed, only not saved.
// saw_lex if Clark lifted his head; Roll holds the names he answered.

=== the_worst_thing
# scene: The Worst Thing
# world: The Room
{
- came_back:
  Clark sat with his arms round his knees, and behind him, along the corridor, hogs went up a quarter. He had come back of his own accord. It did not follow that he could face Lex. He studied the carpet, where the sun was on it: there was no purple there at all, only red threads and blue threads, side by side. {gun_was_fired():The bullet had rolled up against his foot.}
- else:
  Clark stayed where he was. If he lifted his head there would be Lex to face, and he did not believe that he could. So he studied the carpet. Close to, there was no purple in it; there were red threads and blue threads, side by side. {gun_was_fired():The bullet lay three inches from his nose.}
}

“Why are you doing this?” he asked it.

“What’s the worst thing you have ever done?” said Lex.

“The meteor shower.” It was out at once. He had had it ready for years.

“No.” The chair creaked. When Lex went on, it was so gently that it might have been the night before. “No. A child doesn’t answer for the people who sent him, or for what came down alongside. You don’t believe it yourself. If you did you could never have picked me for a friend; consider who my father is.”

* [Keep his head down # canon]
  He did not lift it. It would be a mistake to be comforted, he thought, and found that he was.
* [Lift his head]
  ~ saw_lex = true
  Clark looked up. He’d been ready for anything except what he saw. Lex sat bent forward with his elbows on his knees, grey in the face, like somebody who has spent the night in a hospital corridor. His hands were gripped together to keep them from shaking. He bore with being looked at for about a second, and then turned his head.

- “So put that one down,” said Lex. “Here, on the floor, and leave it behind. It was never yours to carry. Do you hear me?”

Clark heard.

“Good. What else?”

He hunted for it. He went through the years as he would have gone through his pockets, and they were full, they always were. He had lain awake over every siren in Lowell County since he was ten. But those were all things he had come to late. He had been so taken up with what he hadn’t done that he could not put his hand on one single thing he had.

“Then I’ll call the roll,” said Lex. “Greg, who was your best friend once. Crushed. Your coach, in the flames. Sean, who is part of the lake.{overheard:” He came to the fourth, and stuck, and got over it. “| }Phelan, shot, a few feet away from you, while you stood and let it go by. You killed none of them; I want to be fair. They’re only the ones you didn’t save.”

If there had been mockery in it before, there was none now. He gave the names as names are given from steps, on a day set aside for them.

* [Let the names stand # canon]
  There was an answer to every one of them. Clark could not find how any of them began.
* {saw_card} [“There’s the bridge.”]
  -> the_bridge
* [Answer him]
  “You weren’t there,” said Clark.
  “No, I’ve only read about it. Correct me.”
  - - (answers)
  * * [Greg]
    ~ Roll += greg
    “We were eight. He had a mantis in a mayonnaise jar, and he called it Clark. Later on it was bugs all the way through and it wasn’t Greg any more, and the place where we fought was full of that.” He moved his head an inch in the direction of the wall. “There was a ton of iron coming down. I was as close to him as I am to you, and I couldn’t lift my arms.”
    -> heard
  * * [The coach]
    ~ Roll += coach
    “He lit it himself. It was all round him. I went in and held out my hand, and I could have carried him; I could have carried the building. He looked at my hand as if I’d called a bad play.” Clark had to stop, and start again. “He wouldn’t take it, so I waited for him to take it. I was being polite.”
    -> heard
  * * [Sean]
    ~ Roll += sean
    “He went into the water coming after me, and it froze up round him, right to the top. I could have broken it. I thought that if I broke the ice I would break him.”
    “So you stood there.”
    “Till it got light. I didn’t like to leave him on his own.”
    -> heard
  * * [Phelan]
    ~ Roll += phelan
    This one was slower to come. “I saw it leave the gun,” he said. “There was time. I had time to read the number on the badge behind it. He’d said what he would do to my folks, and I looked at that bullet going past and I thought, well, then it would be over.” Red thread, blue thread. “I never decided not to. But I knew how long I’d got, and I used it up.”
    Lex let that one alone.
    -> answers
  + + {LIST_COUNT(Roll) > 0 && LIST_COUNT(Roll) < 4} [Leave the rest unsaid]
    -> told
  * * -> told
  - - (heard) {“Yes,” said Lex. “I see. The next.”|Lex did not hurry him.|Somewhere behind the panelling a pipe knocked, and they both waited until it had finished.|}
    -> answers
  - - (told)
  {Roll ? phelan:“Phelan you did,” said Lex, after a while. It was hardly louder than the carpet. “You know that. I never thought I’d hear you say it.”|“Those are reasons,” said Lex. “They’re good ones. It isn’t what I asked you for.”}

- -> the_argument
