// Leaves true: Lionel is buried, Clark blames Lex, the silver box has spoken, both keys are on Lex.
// The branch of the drawer leaves before the box is opened, and comes back at (opened).
// May leave: the_guard (nobody else can see the box), read_the_stamp, the_question (the voice begged patience with Clark).

=== mansion_study
# scene: The Study
# world: The Living Room/The Studio/Smallville

By four o’clock the last of the cars had gone down the drive, and the house stopped listening for Lionel Luthor.

The stained glass laid its reds and blues on the study floor, and no one cleared his throat in the doorway. Lex was lighter by one father. He pressed on the thought, as on a tooth, and found that it was the one beside it that hurt.

Across the open grave Clark had looked only at him. There had been a time when those green eyes could find Lex in any crowd and be glad. Today they had read out a charge.

“Why can’t you remember?” Lex asked the empty chairs. “You saw what he did to his own son. How does a person mislay that?”

He poured two fingers of Scotch, thought of the cemetery, and poured a third. When he turned round there was a box on his desk.

It was silver, no bigger than a dictionary, and so bright that it had swallowed the window. In his experience, what arrived without a card on the day of a funeral was a bomb.

* [Ring for security]
    ~ stray(the_guard)
    Pruitt came at a run with one hand inside his jacket.
    “On the desk,” said Lex.
    Pruitt looked at the desk. He looked under it, and behind it, and finally at his employer, with the tact of a man who has been to the same funeral. The box shone a foot from his elbow. His tie was reflected in it.
    “It’s very tidy, sir,” he offered.
    “Thank you, Pruitt. Go home.” Whatever had been delivered, it had been delivered to one person only.
* [Go closer # canon]
-
There were no wires, only a mark cut into the lid, a long curved stroke with fine hairs combed out on both sides. A feather, perhaps, by an artist rationed to seven lines.

* [Shut it away untouched]
    -> in_the_drawer
* (read_the_stamp) [Look underneath first]
    He took it by the corners, ready to let go, and turned it to the light. It weighed less than an empty glass. On the base, where a silversmith would have put his stamp, were four very small words. FOR LEX, WITH LOVE. He could think of nobody living who would have signed that. He righted the box, and his finger, meaning only to steady it, slid along the feather.
* [Brush the engraving # canon]
    He ran a fingertip along it.
- (opened)
The lid parted without a sound, and a beam of silver light stood up as far as the rafters.

“Lex,” said a voice, {the_call:which was the voice on the telephone with its best manners on|as easily as if it had been saying it for years}. “There isn’t much time. Somebody outside your world is taking it to pieces, and there’s only you to stop them. Bring the Keys of Continuity together, and everything you want will be yours.”

* [Ask what becomes of Clark]
    ~ stray(the_question)
    “And Clark?” It was out before he had looked at it.
    The beam shook, as if somebody on the far side of it had knocked a table. “He’s angry and he doesn’t know why,” said the voice, in a rush. “Don’t be angry back. Please. It’s what they—”
    It broke up into crackling.
* [Demand a name # canon]
-
“Who are you?” He was shouting. In this room that had always been his father’s privilege. “_Who’s speaking?_”

The light went out.

There was a button hidden by the fireplace. Behind its panel hung the key he had taken from Chloe Sullivan’s desk. Its twin was on a chain beneath his shirt.

Two keys, and someone had always been at pains to keep them in different pockets: his father, then Chloe, then Clark, who had stood on that hearthrug and talked of danger in the tones of a friend. Lex had put it down to malice. Suppose it was obedience?

Then there was one man left to save them all, and he had just been glared at over a coffin. Lex put the key in his pocket. Clark would be made to listen, if it had to be said to the back of his head.
-> barn
