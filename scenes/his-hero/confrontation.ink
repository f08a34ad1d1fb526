// Leaves true: the Zoners are destroyed, the two writers lie unconscious, Lex is pulled home with the pages, and has seen Michael.
// Whoever was found at the door comes in at (the_note). The branch of the sneakers leaves at the last choice.
// May leave: drew_him_out (he knows why they did it).

=== confrontation
# scene: A Note
# world: The Living Room/The Studio

“You’re not allowed in here,” said the man in the cardigan.

He filled the doorway, with a slice of pie on a napkin, like someone who has found a chess piece in his soup. “You don’t belong here. You’re in Zurich till the end of act four.” He said over his shoulder, “Did you write this?”

“I didn’t write this,” said the one in sandals. {off_the_page():“He’s been off for days. I _told_ you the pages weren’t holding.”} {second_draft:“Hey. Who wiped our board?”}

“How long have you been writing me?” said Lex.

“Three years. You’ll remember the day. Kal-El turns his back on you and walks out, and you stand there like a lamp. That was our first page. We didn’t give you a word to say.”

Lex remembered it. He had taken that silence for his own and built three years on top of it.

“It’s a shame,” said the sandals. “You had such a good death coming. It had a storm. Now it’ll have to be off-screen.”

“Somebody can mention it in a car.”

* (drew_him_out) [Keep them talking]
    “Why him?” said Lex. “You had the whole of creation to ruin, and you bale hay with it.”
    Neither of them answered at once. When the cardigan did it was in the lower voice, and crumbs fell from the napkin. “His father put us in there. We had names. There’s no time in the Zone, did you know that? You can’t even wait. And over our heads the son of that house on his way to be the best-loved thing under any sun.” It swallowed. “We only wanted him to be nobody. It’s what was done to us.”
    “I know,” said Lex. He did; he could have drafted it. “I’ve had that father.”
    For the length of a sentence something looked out at him that might have been spoken to. Then it wiped its fingers. “In a car,” it said, and started round the table.
* [Raise the disk # canon]
-
It was the car that did it. Lex had been shot at, poisoned and married without losing his temper.

- (the_note)
“I have a note,” he said, and held up the disk.

-> the_disk_turns ->

The disk did not stop for that. Lex hugged the pages, and felt his heels leave the ground.

Beyond the door a man had come round the corner, in sneakers and jeans and a black T-shirt with the name of a band on it. He had Lex’s skull and Lex’s mouth, and he stood in the blaze with one hand half lifted, like a reflection that is late for work.

* [Reach for him]
    -> sneakers
* [Hold on to the pages # canon]
-
Then the light shut over both of them.
-> studio_corridor

=== the_disk_turns
# inline
It was already turning. It went from gold to white, and a wind got up that emptied the table. The cardigan’s mouth opened, and kept on opening, and a thing came out of it hand over hand: grey scales, a long jaw, snaggled teeth. Its brother slid from the man in sandals. They went down the room on their claws with the carpet bunching behind them, and in the light they came to pieces. Two middle-aged men folded up on the floor.
->->
