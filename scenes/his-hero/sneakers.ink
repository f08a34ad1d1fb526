// The branch of the sneakers, 1. Leaves true: Lex stands in the studio in Michael’s clothes; Michael has gone on with suit, pages and pockets.
// Leaves one of: told_the_writers, asked_after_clark. Dawn remembers either.

=== sneakers
# scene: Sneakers
# world: The Living Room/The Studio

Their fingers met. It was like touching a window, and finding that somebody on the far side had had the same idea. Then the light shut.

Lex was standing in a corridor, on carpet squares, bone dry, with nothing in his arms. He looked himself over from the top down and arrived at the sneakers.

So they had passed each other on the way. The other man had the suit now, and the pages, and, if the thing kept to its course, Kansas. Lex had a T-shirt that advertised a band, and in the pocket of the jeans a car key on a bottle opener. {has(call_sheet):_Be nice,_ it had said, about the owner. He would try.}

“Michael?” someone called.

In the room full of paper two middle-aged men were sitting up. The one in the cardigan was feeling along his jaw, as if to see who had been using it.

“Michael, who wrote Lana back in? We sent her to Paris.”

“Three years ago,” said Lex. He had read the file.

“And ‘Has to kill Lex’? What for? Who wants to see that?” The one in sandals had hold of a sheet by its corner. “Do you know what we were going to do with you? Did we never tell you? Sit down.”

Lex’s knees had been considering it in any case.

They told him, interrupting each other. He was going to find out about Clark, and he was going to keep it. He would know where all the doors were, because he had had them put in. And from then on nobody would lie to him; that was the beauty of it. They had had it down on paper since the pilot.

He had paid men on four continents to discover what was said about him when he was out of the room. None of them had ever brought him anything like this.

“You liked him,” said Lex.

“_Liked_ him? He’s the only one in it who wants anything!”

* (told_the_writers) [Tell them who you are]
    “Suppose I said that I was he.”
    “I’d say it’s been a long season,” the cardigan said kindly.
    “There were white spaces between the scenes, when you had gone home. I used to drive out to the farm, and park at the end of the lane with my lights off. I never went up. You didn’t write that.”
    The one in sandals had picked up a pencil, and forgot to use it. They hadn’t written that. The two of them looked at him for some time; at the scar on his lip, and whatever was behind it.
    “What do you want?” said the man in sandals. “If it was up to you.”
    “To be believed,” said Lex. “By him. The first time I say a thing.”
    The man wrote it down.
* (asked_after_clark) [Ask what becomes of Clark # canon]
    “And what does Clark get?”
    “Oh, Clark gets to fly.” The cardigan had found a pencil. “Only he’s scared stiff of heights. The first time, it takes someone on the ground to stand there and tell him it’s all right.” He pointed the blunt end at Lex. “Guess who.”
    Lex found that he could.
-
He said that he needed some air. They said sure, Michael, don’t go far. He went out, in someone else’s shoes, and stood in the rain, and had no idea in the world how to get home.
-> understudy
