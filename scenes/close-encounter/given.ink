// An ending. Leaves true: every stone is buried, by Lex, by hand; the fork is on his desk.

=== given
# scene: Given
# world: Afterwards
It took four nights. It had to be done in the dark, and it had to be Lex.

Clark dug the hole. He dug it out on the Miller place, where nothing had ever been got to grow, and it went down through the clay as far as water and took him something under a minute. Then he had to go and stand half a mile off, upwind, on the far side of a hedge, and be of no further use to anybody.

From there he watched a light go to and fro. Lex would not have help. He had a wheelbarrow, bought for the purpose, with the price still on it, and he wheeled three hundred and twelve stones across a ploughed field, eight to a load, and let each one down on a rope in its lead box; and when the light had made its last trip for the night he would turn it round on himself and hold up both hands, palms outward. It was some time before Clark understood that he was being shown the blisters. Lex had never had one before. He was extremely proud of them.

{the_wall_shown.looked:The gun had gone down with the first load. Neither of them had discussed it.}

On the fourth night Clark pushed the clay back in with his feet. They stood on it, more or less where the middle would be, and stamped.

“I kept the labels,” said Lex. “I thought of burning them. But somebody went to a lot of trouble over those, and I should like to be able to look at what he did.”

The fork he had too. It sat on the papers on his desk, and for years, while they waited for him to finish on the telephone, people took it up and pulled at it and held it to the window, and asked where in the world he had come by such a thing.

“It was given to me,” said Lex. # ending: given # ending-title: Given
-> END
