// The page kept back. Leaves true: Lex has hidden the oldest page, and the box will not open for them.
// If he shows it after all, canon goes on at mansion_study_dawn.light; if not, an ending.

=== one_page
# scene: One Page
# world: The Living Room/The Studio/Smallville

It had been at the very bottom. The paper was yellow and the typewriter another make. He had come on it an hour ago, when Clark had got as far as the storm cellar, and had read it by the fire with his back turned.

EXT. RIVERBANK, DAY.

The things from the Zone had got in three years ago. This page was seven years old. It had a bridge on it and a boy kneeling, and the first words that either of them had spoken to the other; and in the margin, in pencil, a hand that he had not seen before had put, _This is the heart of it._

So that too. Nobody had meant any harm by it. Some friendly person had sat in a room, one day, and thought how nice it would be. But there was one hour of his life that Lex had never asked anyone to account for, and he did not propose to watch Clark’s face while he read where it came from. He folded it in four and slid it under the lining of the decanter tray.

He told the rest superbly. Clark listened from the rug with his arms round his knees, and when it was done he said, “Lex, you’re a hero.”

No one had ever called him that. It was like being helped into somebody else’s coat.

“Is that everything?” said Clark.

“That’s everything,” said Lex. He had the weight of it exactly.

It was getting light. Clark took the box off the desk, and tilted it, and said that it wasn’t a feather, it was a pen, one of those old quill pens. He ran a finger down it.

“Huh,” said Clark. “You try.”

Lex tried. There was no line in the silver anywhere. There were their two faces side by side, very clear and rather small.

“It’s probably just done,” said Clark.

* [Give him the page # canon]
    “No,” said Lex. “It’s waiting for me.” He went and got it from under the tray.
    It was not long, and Clark took an age over it, standing at the window.
    “So somebody wrote that I pulled you out.”
    “Yes.”
    “And that I said that. And that you looked at me like that.”
    “I’m sorry,” said Lex. “I thought I might just leave you the one.”
    “Does it say I came back the next day?”
    “What?”
    “The day after. I came over here with that truck, and then it was pretty much every day for a month. Where’s that?”
    Lex took the sheet from him. Under the last line there was nothing but paper, a whole hand’s breadth of it. “It stops,” he said. “It says that it fades out.”
    “Well, then,” said Clark. “They wrote down one afternoon.” He picked up the box, and drew his finger down the quill.
    -> mansion_study_dawn.light
* [Leave it where it is]
    “I expect so,” said Lex.
-
The sun came up. All the reds and blues came down on the rug, and Clark put a hand to Lex’s face to see them move there; it was a good morning, and there were a great many after it. They had, on the whole, a happy life. The box stayed on the desk. It was never dusted and never dull. Guests did not remark on it.

Every so often, going by, Clark would trace the pen with a fingertip, as one tries the handle of a cupboard in a house where one has always been content.

“It’ll open when it’s ready,” he would say.

And Lex, who knew to the inch where it was, would say that he expected so.
# ending: one_page
# ending-title: One Page
-> END
