// An ending. Leaves true: Clark walked out before a word of the lesson was said; the two of them
// have lunch as ever, each knowing what he will not ask.

=== lunch_again
# scene: Lunch, Five Days Later
# world: Afterwards
He minded the wet. {father_comes():He met his father’s truck at the gates, with his father in it and the long note on the dashboard, and he got in, and they talked about the hay.|He was home before the hogs were finished.} {went_home:He told his mother that Lex had been busy.|He told his parents they had talked till late, and that was true.} For five days nobody put his feet up on anything of Clark’s.

On the sixth he had a turkey sandwich halfway to his mouth when a pair of Italian shoes came down next to the plate.

“Don’t get up,” said Lex.

He had on a new coat. He took a French fry, and Clark moved his plate over by the usual amount.

{Slips ? chair:“I had them put down grit,” Lex remarked. “After the other day. On account of the wax.”}

“How is Lana?” he said.

“She’s fine. We’re good friends.”

“I’m glad to hear it,” said Lex, and seemed to be.

There was room, here, for any number of things. He could ask what the wall was for. He could ask what it was that had needed a wall to say it, and that he had crawled away from on his knees sooner than hear; he’d been putting that to the bedroom ceiling for five nights. {overheard:A list of names, it had been, and the fourth had stuck.} Lex had never lied to him. And Lex, for his part, had one word that he could say out loud, in a full room, any time he cared to.

Clark saw him think of it. He saw him put it back.

{asked_school:“It’s a good while past tomorrow,” said Lex, after another fry, “and you never asked again about the school. You might, you know.”|“You might ask me, you know,” said Lex, after another fry.}

“So might you.”

“I believe I’ve forgotten how it starts.”

“Me too,” said Clark. He turned the plate so that the fries were on Lex’s side, and they ate. It was the first meal they had ever had together at which no one told a lie. {knows_alone:Nobody else in the room could have joined in.}

When the bell went for fifth period Lex stood up and shot his cuffs. Neither of them mentioned a day. They would both be early. # ending: good_friends # ending-title: Good Friends
-> END
