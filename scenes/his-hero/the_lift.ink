// The branch of the sneakers, 3. Leaves true: Lex has met the two who sent the box.
// Comes back to canon at light_over_smallville, in the sneakers, or ends on the third cushion. May leave: made_sure, asked_why.

=== the_lift
# scene: The Lift
# world: The Living Room/The Studio

Lex had found the car that the key belonged to, and was sitting in it with the engine off. He was trying to recall when he had last been without a plan, and had got back as far as the age of nine, when somebody called him.

It did not come from the lot. It came from a long way off, across fields. It was his name, and the voice was one which had not been glad to say it for three years.

He had the door open before it died away. There was only rain, and vans.

Then there were headlights. A very small car came round the end of the building with more spirit than skill, saw him, and stopped in a flower bed. The window went down. Two women looked out, and neither of them seemed able to begin.

“You’re soaked,” said the passenger at last. “Get in, honey. Get in.”

He knew that voice.

* (made_sure) [Make sure of the voice]
    “Say my name,” said Lex, “if you’d be so good.”
    She turned very pink. “_Lex_,” she said. It filled the car as it had filled the study, as easily as if she had been saying it for years.
    “You have no idea what you sound like,” said the driver, “when you do that.”
    He got in.
* [Get in # canon]
    He got in. It was that or go on standing.
-
Beside him on the back seat was a bowl of popcorn with the belt round it, and a laptop, on which a little silver box turned over and over in a plain grey window.

“The picture went,” said the driver. “You two touched, and it went to snow. So we drove.”

“Two hours,” said the other. “Hils ran a light.”

“It was amber for someone, Lexi.” They had still not turned round, and he saw that they were shy of him. “It’s bad and good. You’ve got the wrong shoes on. But there’s a hand up at the other end, look; somebody’s pulling. If you pull too I can swap you straight back. You’d go as you are. I don’t do wardrobe.”

“Or,” said the passenger, extremely fast, “you could come home with us. Only for tonight. There’s a sofa. We’ve got the whole seven years, and you could see how it looks from here.”

- (kerb)
* (asked_why) [Ask them why]
    “It was you who sent the box,” said Lex. “Why should you go to the trouble?”
    Neither of them answered for the time it took the wipers to go over and back.
    “You were sad,” Lexi told the windscreen. “You were so sad, for three years. And every single time, they cut away.”
    -> kerb
* [See how it looks from here]
    -> third_cushion
* [Go home # canon]
    “Does it hurt?” said Lex.
    “We don’t know. We only do the sending.”
    “Thank you,” he said. It was a thing he said to staff, forty times a day. He said it again, to get it right, and laid his palm on the screen.
-
-> light_over_smallville
