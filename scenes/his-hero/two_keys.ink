// The branch of the sleeve, 3. Leaves true: both keys were turned by two people.
// Either the disk has them both (off_book), or Lex goes alone and canon goes on at studio_lot (pushed_him_clear).

=== two_keys
# scene: Two Keys
# world: The Living Room/The Studio/Smallville

“I was told there would be one gentleman,” said the woman at the bank.

“So was everyone,” said Lex. “Alexander Luthor. Safe deposit box 179372. This is Mr Kent.”

She had only the one line to sign on. Lex signed it, and Clark wrote his name after Lex’s in the round hand of someone who had learned from his mother. On the desk a telephone had been ringing since they came in. “It is two ladies,” she told them, near to tears. “They asked, is he there, and I said, they are both here. Now they only scream.”

Below, when she had left them, they stood side by side in front of the box. The locks were a hand’s breadth apart. One man could have reached them both. For two it meant standing closer than they had stood in years.

“On three,” said Clark.

“Is that how it’s done?”

“It’s how you move a fridge.”

They turned them together. The lid came up on a gilded disk no larger than a saucer, and before either had spoken it was moving. The lamp leaned over. The gold ran into a ring, and the middle of the ring went down and down.

Clark’s hand closed on Lex’s sleeve. It was the strongest hand in the world, and Lex could feel it begin to slide over the floor with the rest of them. There was just time to think. Whatever was through there had made it its business to use Clark. It had no such claim on the man in front of it.

* (pushed_him_clear) [Push him clear]
    Nobody could have pushed a Clark Kent who was expecting it. Lex set his shoulder under the breastbone, as he had been taught to by a man he paid to teach him, and heard the table go over behind him and a shout with his name in it. Then he had nothing in his hands, and the ring shut.
    -> studio_lot
* [Hold on to him # canon]
    He turned his wrist over, and took hold in his turn.
    They went in like two boys off a jetty.
-
-> off_book
