// The branch of the door, 2. Lex gives his authors notes; each hole they cannot close lets go of a part of him.
// Two holes, Clark’s forgetting always one of them, free his hand: canon at confrontation.the_note. If he mends their story for them he mends himself into it: in_a_car.

=== story_conference
# scene: Story Conference
# world: The Living Room/The Studio

“It isn’t very good,” said Lex.

The typing stopped. “What did he say?”

“I say I was wrong about everything.” He had his mouth back; it seemed that no one had thought to write him an opinion. “I’d never say that. I should say I was wrong about one thing, and leave them to guess which.”

The two looked at each other over his head.

“That’s kind of nice,” admitted the one in sandals.

“He’s a _character_.”

“It’s his voice, though.”

“And there are holes,” said Lex. He had felt it when they exchanged that look. Somewhere along the arm of the chair the thing that held him had shifted its grip, like a bored child’s hand in a crowd. “I’d be embarrassed to die of this. May I ask about some of them?”

“Ask what you like,” said the cardigan. “It’s airtight.”

- (round)
{LIST_COUNT(holes):
- 0: “Go on.”
- 1: He could feel his thumb.
- 2: He could close that hand, now, if it should be wanted.
- else: He had both hands in his lap. Nobody seemed to have seen them go there.
}
* {LIST_COUNT(holes) < 2} [Ask why Clark forgot # canon]
    ~ holes += why_he_forgot
    “Clark saw what my father did to me. He was in the room. Now he weeps at the man’s grave. Why?”
    “He doesn’t remember it.”
    “Why doesn’t he?”
    There was a rustling. They found it at last beneath a mug with a cat on it, a page headed _Descent,_ and he read the two inks. _Prob: C. KNOWS. Just don’t mention it & nor will they._
    So that was why. He was glad that nothing had been written for his face.
    “It’s a patch,” said the cardigan. “We’ll fix it in the finale.”
    -> round
* {holes ? why_he_forgot and LIST_COUNT(holes) < 2} [Ask why he has to kill you # canon]
    ~ holes += why_he_kills
    “He needs two keys, and so he kills me. Has he asked for them?”
    “You’d never give them to him.”
    “I gave him a truck. I’d known him for a day. I’ve given him a castle, more or less, stone by stone; I bought his parents’ mortgage. What is there in seven years to suggest that I wouldn’t give that boy a _key?_”
    They went through the stacks, one from each end. It took them some time. “Huh,” said the one in sandals, meeting the other in the middle.
    -> round
* [Ask whose box it was]
    ~ holes += whose_box
    “And who sent the box?”
    “What box?”
    “Silver. On my desk. It knew my name.”
    “We didn’t give you any box.” The cardigan leafed back, and forward again. “There isn’t a box. Who’s writing a box?”
    Both of them looked up at the ceiling tiles. For the first time they did not look like men who owned the building.
    “I dare say there’s always somebody further out,” said Lex.
    -> round
* [Help them to mend it]
    He could not let it alone. It was his death, and it was slipshod. He told them to start with the storm.
    They were quick. They gave Clark a reason, and it was a good one. He had them cut the cow. It was late when Lex sat back, and there was not a crack in it, and he tried to raise a hand to push the last page over to them, and could not. He had stopped up every hole that he might have left by.
    “That’s beautiful,” said the cardigan, with real feeling. “Only thing is, it’s way over budget.”
    -> in_a_car
* {LIST_COUNT(holes) >= 2} [Take out the disk # canon]
    “You’ve been very patient,” said Lex. “I’ve only the one left.” He swept the top of the table into his arms, _Descent_ first of all, and stood up. They watched him do it with their mouths ajar. It had not been in either of their drafts.
    -> confrontation.the_note
