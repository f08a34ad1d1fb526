// The branch of the single key, 1. Leaves true: Lex has opened the box by one turn, shut it again and left the bank.
// Comes back to canon at zurich_vault.both, or goes on to the_asking (both keys at home) or hiatus (one in the river).

=== one_key
# scene: One Key
# world: The Living Room/The Studio/Smallville

He turned one, and let the other hang. It was how he treated any contract: he executed first the half that could be revoked.

The lid rose by the thickness of a coin. There was a gleam of gilt in the gap. A draught came out of it that was never Swiss; it smelled of wet concrete, and someone in there was laughing.

{strayed(the_boy):
    _You could shut it,_ said Alexander, not very bravely. _I’d think just the same of you._
}
Lex stood and held it, as one holds a door for a person whom one cannot place. All that he wanted was in there, by report. Nobody had ever offered him that who did not turn out to mean it as the price.

He let the lid down, and turned the key back. It was a sound decision. He had made a great many of them, and he knew the taste.

The woman upstairs was holding the telephone against her chest with both arms. “Sir? They ask if it was—” she said, but he was past her, and on the steps, and in the sun. {strayed(the_driver):Brunner had the car door open, saw his face, and without a word shut it again.}

He walked, since he could. On the bridge over the Limmat he discovered why. The chain weighed nothing at all. It swung on his shirt front like something out of a cracker, and no one had him by the collar any more.

Lex stopped in the middle of the bridge. It came to him that nobody takes the trouble to hold a man back who is going the wrong way. Below him the water went by, fast and green and perfectly transparent. Behind him was the bank, which did not close until four.

* [Drop one key in the river]
    He worked one of them off the chain and held it out over the rail. They wanted the keys kept apart. He could keep them further apart than anyone had thought of.
    It went in without a splash. A swan came over to see if it was bread.
    -> hiatus
* [Take them both home]
    He would think about it at home. He had always thought best in that house; there was so little else to do.
    -> the_asking
* [Go back to the bank # canon]
    He went back. He ran the last part, with his coat open. The woman at the desk said into the telephone, “He is here again,” and had to hold it away from her ear.
    The box was as he had left it. He did not let himself stop to look.
    -> zurich_vault.both
