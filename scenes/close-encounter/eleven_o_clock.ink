// Leaves canon at the long night: Clark goes home.
// Leaves true: went_home; it is about eleven; his jacket is still on Lex’s couch; Lex knows that he
// will be back for it. Lex has asked what one should do with a careful plan.

=== eleven_o_clock
# scene: Ten to Eleven
# world: The Room/The Day Before
~ went_home = true
“What time is it?”

He would have believed three in the morning. Lex turned back a cuff, in no hurry to find his watch. “Ten to eleven.”

“I’ve got to go.” Clark was on his feet. “Mom’ll be sitting up, and there’s chores at five.”

“There are forty guest rooms in this house. I can ring your mother.”

“She’d say it was fine. Then she’d sit up anyway.”

Lex stayed where he was a moment longer, a hand on each arm of the chair. A good deal seemed to be going on in him, and none of it got as far as his face. Then he said, “Of course,” and went for his keys.

He drove at thirty-five, with both hands on the wheel. Mist was lying in the low fields. At the bridge he slowed down further still, and the new length of rail came up white in the headlamps and went by.

“Suppose,” he said, “that a man had made a plan.”

“What kind?”

“A careful one. Months of it. And then there was an evening’s talk that went a good deal better than the plan.” He changed gear, though nothing called for it. “What would you tell him?”

* [“Have more evenings.” # canon]
  Clark, who was warm and full of fish and as happy as he had ever been, gave it his attention.
  “I’d tell him to have more evenings.”
  Lex gave one short laugh. It did not sound comfortable.
* [“What’s the plan for?”]
  ~ asked_plan = true
  “What’s it for? The plan?”
  “For safety,” said Lex.
  “Whose?”
  He drove for a whole field without answering. “Do you know, I’d have to look that up,” he said.

- They had come to the end of the lane. The porch lamp was burning, as it always was, and there was a light on in the kitchen.

“Good night, Clark. You’ve left your jacket on my couch.”

“I’ll come get it tomorrow.”

“Yes,” said Lex. “I know you will.”
-> kitchen_light
