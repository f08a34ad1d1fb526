// An ending. Leaves true: Clark walked out before a word of the lesson was said; the two of them
// have lunch as ever, each knowing what he will not ask.

=== lunch_again
# scene: Lunch, Five Days Later
# world: Afterwards
He minded the wet. {father_comes():His father’s truck was at the gates, with the long note on the dashboard, and he got in, and they talked about the hay.|He was home before the radio had finished with the hogs.} {went_home:He told his mother that Lex had been busy.|He told his parents that he and Lex had talked till late, and that was true.} For five days nobody put his feet up on anything of Clark’s.

On the sixth he had a turkey sandwich halfway to his mouth when a pair of Italian shoes came down next to the plate.

“Don’t get up,” said Lex.

He had hung a brown corduroy jacket on the back of the third chair, brushed. He took a French fry, and Clark moved his plate over by the usual amount.

{Slips ? chair:“I had them put down grit,” Lex remarked. “After the other day. On account of the wax.”}

“How is Lana?” he said.

“She’s fine. We’re good friends.”

“So I understood,” said Lex.

Clark could ask what the wall was for. He could ask what it was that he had crawled out of a door sooner than hear; he’d been putting that to the stars for five nights. {overheard:A list of names, it had been, and the fourth had stuck.} Lex had never lied to him. And Lex had one word that he could say out loud, in a full room, any time he cared to.

Clark saw him think of it. He saw him put it back.

{asked_school:“It’s a good while past tomorrow,” said Lex, after another fry, “and you never asked again about the school. You might, you know.”|“You might ask me, you know,” said Lex, after another fry.}

“So might you.”

“I believe I’ve forgotten how it starts.”

“Me too,” said Clark. He turned the plate so that the fries were on Lex’s side, and they ate. It was the first meal they had ever had together at which no one told a lie. {knows_alone:Nobody else in the room would ever know that it was a record.}

When it was time for fifth period Lex stood up and shot his cuffs. Neither of them mentioned a day. They would both be early. # ending: good_friends # ending-title: Good Friends
-> END
