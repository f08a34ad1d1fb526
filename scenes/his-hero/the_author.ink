// The branch of the pen, 4: an ending. Lex has Clark’s happiness in hand, and no way into it.

=== the_author
# scene: The Author
# world: The Living Room/The Studio

He was generous. No one could have called him anything else.

He gave Lana back her health, and a city to be clever in. He gave Mrs Kent a new roof. He wrote that two men who had stepped out for pie were a long time getting served, and never heard of them again. He gave Clark everything in the end, the cape and the sky, and people who looked up; it took many boards, and he had a fair hand for it. When the green ran out there was a box of them in the cupboard.

Sometimes somebody came in to empty the basket, and worked round the chair as though it were only a chair.

He kept one scene for himself. He never felt that he had it quite right; he would take it out when the rest was done, and change a word, and put it back. INT. KENT BARN, LOFT, DAWN. There was straw in it. There was a telescope, and a good light from the east. He had left a space at the head of the stairs where a person might have come up without knocking.

And Clark turned round from the window, so glad that it would have broken your heart, and said hello, exactly as written, to nobody at all.
# ending: the_author
# ending-title: The Author
-> END
