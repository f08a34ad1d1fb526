// Leaves true: Lex has offered to take Clark to dinner in Metropolis, as a friend; nobody has
// named a day or an hour; Clark has been told to wear a jacket.
// Slips ? chair if Clark pushed Lex’s feet off the table; asked_price if he asked what it costs.

=== talon
# scene: Lunch at the Talon
# world: The Room/The Day Before
He had the sandwich halfway to his mouth when a pair of Italian shoes came down next to the plate.

“Don’t get up,” said Lex Luthor.

Nobody ever saw Lex come into the Talon. There would be an empty chair, and then there would be Lex in it, tipped back, ankles crossed on the table, in a coat that had cost more than the espresso machine.

“People eat off that,” said Clark.

“I own half of it. I’ve been careful to keep to my half.”

* [Let the shoes stay # canon]
  Clark moved his plate over. With Lex it was easier to give up the six inches at the start.
* [Push them off]
  ~ Slips += chair
  Clark set one finger to the nearer heel and pushed. He’d have sworn that he hardly pushed. Lex went round, chair and all, through a quarter of a circle, iron legs howling on the tiles, and came to rest facing the cake stand. Two girls from the yearbook looked up.
  It took Lex a moment to get himself turned about. He considered the chair, and then the finger.
  “They must have just waxed,” said Clark.
  “They must,” said Lex, and for the rest of lunch he kept his feet on the floor.

- Lex took a French fry off the plate and asked after Lana.

“She’s fine. We’re good friends.”

“And where do good friends go, of an evening, in Smallville?”

“There’s this place.” Clark gave it some thought. “There’s the feed store, Fridays, if you like to watch them load feed.”

“Why stop at Smallville?”

“It’s where the road stops.”

“It runs both ways. I’ve driven it.” Lex had left off chewing. “You’ve had dinner in Metropolis, at least.”

“We went to the museum in sixth grade. We brought sack lunches.”

“Dinner, Clark. With a tablecloth.”

“We have dinner at six, at home. There’s generally pie.”

Lex laid what was left of the fry back on the plate, as though it would be wrong, in the face of this, to go on eating. “Then I’ll take you,” he said. “One friend who has been, and one who hasn’t. It’s practically a civic duty.”

* [“I’d like that.” # canon]
  “I’d like that,” said Clark. “Is it true they have a fork that’s just for fish?”
  “They’ll find you one.”
* [“What does it cost?”]
  ~ asked_price = true
  Clark had been brought up to turn a thing over and read the ticket. “What does it cost?”
  “You? Nothing. Bring some conversation.”
  “That’s all?”
  “You’ve no idea what I usually have to pay for it.” He was smiling. It was still, Clark thought, a price.

- “Wear a jacket.” Lex was on his feet already, shooting his cuffs. “They’re odd about jackets.”

He had gone before it struck Clark that neither of them had mentioned a day.
-> mansion_drive
