// The branch of the drawer, 4: an ending. The box is gone, unopened, and he will not find out who sent it.

=== return_to_sender
# scene: Return to Sender
# world: The Living Room/The Studio/Smallville

He drew the plug out of the wall and wound the cord neatly round the instrument. He had been loved before by people who wanted a drawer opened.

Nothing knocked. The lamp, when he switched it on again, burned like any lamp. He read the obituaries, in which his father was called a titan four times, and went up to bed at ten.

At two he found that he was awake, and at three he knew why: he was listening for it. The house had a great many noises, which he could have named in order, and it was none of those. He put on a dressing gown and went down.

The fire had sunk to a red line. Lex stood by the desk in his bare feet. Presently, since there was nobody to see, he bent and knocked on the drawer, two and one, and waited, and knocked again.

He turned the key.

The Christmas cards lay as they always had. There was dust on them, seven years of it, and in the dust a clean square with sharp corners, such as a box might leave that had stood there and been taken away. There was no feather, and no message of any kind. There was only a smell, very faint, warm and salty and quite out of place, and it was growing light before he thought what it was.

It was popcorn.
# ending: return_to_sender
# ending-title: Return to Sender
-> END
