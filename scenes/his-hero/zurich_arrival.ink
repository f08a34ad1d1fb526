// Leaves true: both keys hang round Lex’s neck, and something does not want him to reach the bank.
// May leave: the_boy (Alexander was listened to), the_driver and chocolate (he admitted he was not well).

=== zurich_arrival
# scene: Zurich
# world: The Living Room/The Studio/Smallville

The jet came down over the lake. As the wheels touched, somebody said, _This is a mistake._

Lex went on buttoning his coat. He had last heard that voice a week ago, and believed that he had silenced it.

_You know it is,_ said Alexander. _You’ve got that feeling in your stomach, the one from the stairs._

* [Let him speak]
    ~ stray(the_boy)
    “Go on, then,” Lex said under the noise of the engines. “Why is it a mistake?”
    There was a pause. Alexander was used to being shouted down, and it had caught him without a speech.
    _Because you’re going on your own,_ he said at last. _You always do. And afterwards you say there wasn’t anyone._
    Lex found nothing to say to that. He moved his briefcase off the opposite seat, which was absurd, and felt the boy sit down in it.
* [Tell him to be quiet # canon]
    “Be quiet, Alexander,” he said, and the steward, who was bringing his gloves, went away again.
-
Both keys hung round his neck. At the airport they had weighed as much as two keys. By the time the car left the lake the chain was cutting into him, and he had to hold himself off the seat with both hands. He knew the sensation. It was being taken by the collar.

At fourteen, flat on the fencing strip with the button of his father’s foil on his breastbone, he had explained to Lionel that accepting defeat was no part of his training.

“I should hope not,” Lionel had said. “I paid for it.”

So he leaned forward and let it pull. At the kerb the pavement was lower than he remembered. His knees went, and a grey glove caught him by the elbow.

“Sir? Are you all right?”

* [Tell him the truth]
    ~ stray(the_driver)
    ~ carried += chocolate
    “No,” said Lex.
    He could not have said which of them was more surprised. The driver, whose name turned out to be Brunner, did not call anyone or say that it would pass. He propped Lex against the warm bonnet, felt in his greatcoat, and brought out a square of chocolate in gold foil.
    “My daughter puts them there,” he said. “For when the day is too long. You take it. I will wait, sir. Also if it takes until night I will wait.”
    Lex closed his fingers on the thing. He had tipped men a thousand dollars for less, and it did not seem to be a case for tipping.
* [Tell him you are perfectly well # canon]
    “Perfectly,” said Lex. He waited for the street to straighten itself, and went up the steps like a man carrying another.
-
-> zurich_vault
