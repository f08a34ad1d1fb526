// The branch of the sleeve, 4, told from Clark: an ending (or, if he says what is written, the way to previously).
// Leaves true: Clark said a word that nobody wrote for him, and they came home by it together.

=== off_book
# scene: Off Book
# world: The Living Room/The Studio

The rain was cold. Clark had always known that rain was cold, in the way he knew the capital of Vermont. He put a hand down on wet concrete to push himself up, and the heel of it stung, and he looked at that with interest.

“Lex. It hurts.”

“Yes,” said Lex, on his knees in a puddle, winding a handkerchief round it. “It does that.” The gilded disk lay flat on the water beside him, and he put it in his pocket.

Two men came laughing through the lot beneath an umbrella. Clark used to be able to hear a moth in the next county. Now he heard what anybody would have, and it was enough: the little Alexander dead, Lex past forgiving, the typing nearly done. They had a card for the door. Lex got his fingers into it before it shut.

There was a room with a brass plate, and the two had just gone from it, after pie. There was a wall of green arrows. Clark followed them with his finger to the end.

“It says I kill you.”

“I shouldn’t take it personally,” said Lex.

On the table was the barn. It had every word in it, as far as the telephone. CLARK _answers it,_ it said, and below that somebody had been typing the rest as if nothing had happened, and somebody had struck it out and typed it again, and then again. After that came white.

“That’s where we got off,” said Clark.

“And here’s where you get on again,” said a man in a cardigan. He had crumbs on him. His friend came in behind him and shut the door. “Kal-El of Krypton, and out of the sun, too. No, don’t anybody get up.” He sat down to the keyboard and did not look at them at all. He typed.

* (got_between) [Get between him and Lex]
    He meant to put himself in front of Lex. He got as far as thinking it; and then he saw that he was in front of Lex, that he had come right across the room to be there, and that his back was to the wrong man.
* [Watch what he types # canon]
    He saw it come up on the screen. CLARK _crosses to_ LEX. It seemed a strange thing to write down, since he was doing it already.
-
His legs had walked. His hand, the bandaged one, had taken hold of the front of Lex’s coat. In his mouth lay a sentence, all ready, with a taste like a spoon. _You killed your father and you’ll kill everyone I love._ It wanted only to be let out.{night_flight.asked_what_he_thinks: It was not even a good guess. He had been told that story over the ocean, by somebody who was trying to get it right.}

Lex looked at the hand. He made no attempt to step back.

“It’s all right,” he said. “I know your work. This isn’t it.”

It was the loft, and the word that would not come; here was the same wall with a door painted on it, and here was Clark’s shoulder against the paint. He was not strong here. He was just about as strong as anyone. But through the coat, under his knuckles, that heart was going like someone late for an appointment. It was on the other side. It was two inches away.

* [Say what is written]
    -> previously
* [Say his name # canon]
-
“Lex,” said Clark.

“That’s not the line,” said the man at the keyboard. He hit a key.

“Lex,” said Clark. It was one syllable, and it hurt. The screen had begun to come up white. “Lex. Lex. _Lex_—”

“Thank you,” said Lex, somewhat out of breath. “I have a note.” He reached past Clark’s arm, and in his hand was the disk.

-> the_disk_turns ->

They came to on the floor of the vault with the lamp swinging. Nothing in Clark’s head was talking. He unwound the handkerchief, and watched the graze close over, and was a little sorry.

Upstairs a telephone lay off its hook and cheered. Outside it was morning. There were trams, and a lake, and a driver holding open a door; and nobody in all that street knew what either of them was going to say.

{got_between:
    “You got between us, you know,” said Lex. “In there.”
    “I was facing the wrong way.”
    “I thought it was the right one.”
}
“What happens now?” said Clark.

“I haven’t the faintest idea,” Lex said. “I don’t believe anyone has.”

Clark looked at him over the roof of the car. He felt about in his mouth, and there was nothing there but what he put in it.

“Hello, Lex,” he said.
# ending: off_book
# ending-title: Off Book
-> END
