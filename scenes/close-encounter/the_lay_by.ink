// Leaves true: Lex has been told the rest of it, freely, in the car. held_back if Clark said that
// nothing hurts him: Lex knew better, and did not say so. It is near midnight, on the road.

=== the_lay_by
# scene: Ten Good Questions
# world: The Room/The Day Before
They did forty all the way. Past the second grain elevator Lex pulled in where the combines turned, and cut the engine, and they sat with both doors open and the corn standing round them in the dark, as people sit who have rung for a tow.

He asked, and Clark told him. How much could he lift? He had never got to the end of that. How fast was he? He couldn’t say; the clocks didn’t agree. Through walls? Not lead. So that was how he had known about the birthday cake? That was how. They were good questions. Each time Lex had an answer he said thank you, and each time he was a little longer about it.

“You’re late for school,” he said at one point. “You. I’ve seen the letters. You’ve been late for school forty-one times.”

“I like to walk.”

Lex put his forehead down on the steering wheel and laughed until the horn went off.

There was still the ship.

* [Tell him when it came # canon]
  Clark told him about the ship, and what day it had come, and what came down alongside it, and on whom. He had not meant to look at Lex’s bare head, and did. Lex ran a palm over it. He took some time to be ready to speak.
  “You were three,” he said.
  “Yes.”
  “Well, then. I’ve been angry with the sky for thirteen years. I’m not about to change over to you.”
* (undated) [Leave out the date]
  Clark told him about the ship. He told him how small it was, and what it said on the side, which was nothing that anyone could read. He did not say when it had come. Lex ran a palm over his bare head, and for once had no more to ask.

- A truck went by on the road and rocked them and was gone. By the clock on the dashboard it was twenty to twelve. Lex had got the fork out of its napkin and was turning it, so that the roof light slid round and round the knot.

{saw_card:“You did hit me,” Clark told him, though it had not been one of the questions. “On the bridge. There was never anything wrong with your head.” Lex switched off the roof light. It was some time before he switched it on again.}

{asked_school:“It was a fire,” he said. “At the school. I let another boy be sent home for it. I thought that you should have something on account.”}

“One more,” he said, when the fork had been round several times. “Does anything hurt you?”

* [Tell him # canon]
  “The rocks,” said Clark. “The green ones, from the shower. If I’m near enough I can’t stand up.” It was the only part that had never been outside the farmhouse. He had supposed that he’d feel lighter. He felt like someone who has handed in his coat, in January, and not been given a ticket.
  The thank you was so long in coming that he thought he had not been heard.
* [“Nothing.”]
  ~ held_back = true
  “Nothing,” said Clark. He had given away all the rest of the house. A person might keep one chair to sit on.
  “I see,” said Lex. There was no thank you that time. He rolled up the fork.

- “There’s something at the house,” said Lex, with his hand on the key. “I would sooner do almost anything than show it to you. I think that had better decide it.”
-> the_wall_shown
