// Leaves true: box 179372 is open, and the disk has taken Lex out of his world.
// The branch of the single key leaves here, and may come back at (both).
// May leave: the_clerk (two women have been telephoning the bank), named_his_wish.

=== zurich_vault
# scene: Box 179372
# world: The Living Room/The Studio/Smallville

The bank had an acre of marble, one desk, and one woman behind it, who stood so fast when he came in that her pen rolled on to the floor.

“My name is Alexander Luthor,” he said. {strayed(the_boy):For once the name felt lived in.} “I want safe deposit box 179372. At once, please.”

Somebody must have told her that a man would ask for that number one day, and she had been hoping ever since for a Thursday, when she was off.

“You must sign, Mr Luthor.”

The weight on his neck dragged the signature out of shape, until it was his father’s.

She led him down through two gates to a room with a table and a lamp, and slid the long box out of its wall.

* [Ask who has come before you]
    ~ stray(the_clerk)
    “Who else has asked for this?”
    “Nobody comes for it, sir. Not once.” She hesitated. “They telephone. Since yesterday. Two ladies, American I think, on a very bad line. They wish to know if you have arrived, and when I say no, they argue with each other. And then one of them shrieks.”
    “Did they leave a name?”
    “They left you their love,” the woman said unhappily. “I did not know on which form to put it.”
    “Leave it with me,” said Lex, “and leave me with the box.”
* [Ask to be left alone # canon]
    “Thank you,” said Lex. “I’d like to be alone with it.”
-
She locked both gates behind her. He would not have minded a third.

Seven years had led to this. He drew the chain over his head. The keys fought in his palm like a dog that has seen which street it is on.

* (named_his_wish) [Ask yourself what you want]
    _Everything you want will be yours._ A man ought to know, before he signed, what was being sold. He discovered, with embarrassment, that there was nothing in it about the truth. There was a barn, and somebody turning round from a window and saying hello.
    Well, then.
* [Turn only one]
    -> one_key
* [Turn both keys # canon]
- (both)
Two locks, a hand’s breadth apart. He turned both wrists at once.

The lid rose by itself. On grey felt lay a disk the size of a saucer, with a gilded edge, and he had time to be disappointed.

It began to spin. The gold ran together into a ring, and the ring sank in the middle and became a throat. The lamp leaned over to look. He had got as far as opening his mouth when the vortex had him, scream and all.

It drew its own rim in after it. Under the lamp were a table, an open box, and two keys side by side.
-> studio_lot
