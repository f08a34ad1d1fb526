// The branch of the sleeve, 5: an ending. Clark says the line, and everything is written over from the top.

=== previously
# scene: Previously
# world: The Living Room/The Studio/Smallville

It came out beautifully. It was such a relief to say; and the next one was ready behind it, and the next. He saw Lex’s face begin to close. It went slowly, from the top, as they shut up a house.

“And we’re back,” said the man at the keyboard. “Take it from the funeral.”

“What about their clothes?” said the other. “They’re wet.”

“Nobody notices clothes.”

By four o’clock the last of the cars had gone down the drive, and the house stopped listening for Lionel Luthor.

The stained glass laid its reds and blues on the study floor, and no one cleared his throat in the doorway. Lex poured two fingers of Scotch, thought of the cemetery, and poured a third. Clark had looked only at him. Well, let him look. There had been something that he meant to say to Clark, or to ask him. It would come back if it was important.

When he turned round there was nothing on his desk.

One of his sleeves was wet to the shoulder. He stood and looked at it for some time, could not think why, and rang for another shirt.
# ending: previously
# ending-title: Previously
-> END
