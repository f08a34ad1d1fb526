// An ending, from the threshold, for those who went home and told their mother yes (resolved).
// Leaves true: Lex knows that he broke in a door that was about to be opened.

=== what_he_came_to_say
# scene: What He Came to Say
# world: The Room
“I didn’t come for the jacket,” said Clark.

“No?” Lex had picked up the tray.

“I’d have gotten it. But I came to tell you. I talked to my mom about it, last night, and she said to come early. I had the beginning worked out. I tried it on the hens.”

“To tell me what?” said Lex; and then Clark watched him understand. It could be followed going down, like a stone in a well, and there was a wait, and it arrived.

“This morning,” said Lex.

“Yes.”

“Of your own accord. Before school.”

“I figured there’d be time.”

Lex put the tray back. There was the jug on it, and next to the tray the laptop, and next to the laptop the gun, all at right angles, as if they had been set out there by another person.

“How long would I have had to wait?”

Clark thought about it. He wanted to be exact. “Ten seconds,” he said. “I’d got as far as _wanting to_.”

* [Ask him if it was worth it]
  “Was it worth it?” he said. He really wished to know.
  “I’d have told you so a minute ago,” said Lex. “I had a whole paragraph.”
* [Tell him it’s all right # canon]
  “It’s all right,” he said, because one does.
  “Don’t do that.” It was very sharp. “You had that one by heart before you could walk. Don’t use it on me.”

- Then Lex said the only foolish thing that Clark had ever known him say. “You could tell me now,” he said. “I’d listen. I could know nothing about it.”

Neither of them laughed.

“I don’t have it any more,” said Clark. “You do.”

He was not even angry. It would have been something to carry. He took the two steps, and then the corridor, past the clock and the wet floor; and he had reached the turn when he heard a chair go over behind him, and nobody pick it up.

“Clark! How did it start? Only that. What was the first thing you were going to say?”

It started _When I was three_. He had it by heart. He took it with him up the stairs, and out on to the drive, where there was no one waiting. # ending: what_he_came_to_say # ending-title: What He Came to Say
-> END
