namespace BackOffice.Data.Demo;

/// <summary>Names, streets and towns from which invented persons are made: Castilian, Valencian, Catalan and Basque.</summary>
internal static class DemoNames
{
    public static readonly string[] Given =
    [
        "María", "Antonio", "Carmen", "José", "Ana", "Manuel", "Josefa", "Francisco", "Isabel", "Juan", "Laura", "David", "Cristina", "Javier", "Marta", "Daniel",
        "Núria", "Jordi", "Montserrat", "Vicent", "Empar", "Xavier", "Mercè", "Pau", "Neus", "Joan", "Àngels", "Lluís", "Roser", "Josep", "Carme", "Martí",
        "Ainhoa", "Iker", "Amaia", "Jon", "Nerea", "Gorka", "Itziar", "Mikel", "Miren", "Aitor", "Lucía", "Hugo", "Sofía", "Álvaro", "Begoña", "Ángel",
        "Rosa María", "José Luis", "María José", "Juan Carlos", "Inmaculada", "Rafael", "Encarnación", "Ramón", "Concepción", "Fátima", "Mohamed", "Ionela", "Andrei", "Yolanda", "Óscar", "Paula",
    ];

    public static readonly string[] Surnames =
    [
        "García", "Martínez", "López", "Sánchez", "Rodríguez", "González", "Fernández", "Pérez", "Gómez", "Ruiz", "Moreno", "Jiménez", "Muñoz", "Álvarez", "Romero", "Navarro",
        "Torres", "Gil", "Vázquez", "Serrano", "Ramos", "Blanco", "Molina", "Ortega", "Delgado", "Castro", "Núñez", "Ibáñez", "Peña", "Iglesias", "Cano", "Prieto",
        "Peiró", "Ferrer", "Soler", "Vidal", "Ribera", "Llorens", "Climent", "Sanchis", "Bataller", "Escrivà", "Puig", "Roca", "Fuster", "Mascarell", "Estruch", "Cardona",
        "Vila", "Serra", "Bosch", "Casanova", "Domènech", "Català", "Tormo", "Morell", "Signes", "Alemany", "Gregori", "Sendra", "Oltra", "Furió", "Giner", "Ausina",
        "Etxeberria", "Agirre", "Goikoetxea", "Zabala", "Mendizabal", "Urrutia", "Otxoa", "Ibarra", "Aranburu", "Lasa", "Elizondo", "Garmendia", "El Amrani", "Popescu", "De la Fuente", "D’Angelo",
    ];

    public static readonly string[] Streets =
    [
        "Carrer Major", "Calle del Riu", "Avinguda del Ponent", "Plaça de la Vila", "Camí de l’Horta", "Calle San Roque", "Carrer de la Séquia", "Calle Mayor", "Avenida de la Estación", "Carrer dels Tarongers",
        "Calle Ramón y Cajal", "Carrer del Forn", "Passeig de l’Albereda", "Calle Colón", "Travessia de Dalt", "Carrer Nou",
    ];

    /// <summary>Postal code, town and language of its people.</summary>
    public static readonly (string PostalCode, string Name, string Language)[] Towns =
    [
        ("46701", "Gandia", "ca"), ("46780", "Oliva", "ca"), ("46600", "Alzira", "ca"), ("46400", "Cullera", "ca"), ("46800", "Xàtiva", "ca"), ("46001", "València", "es"),
        ("12540", "Vila-real", "ca"), ("12001", "Castelló de la Plana", "ca"), ("03001", "Alacant", "es"), ("03700", "Dénia", "ca"), ("08001", "Barcelona", "ca"), ("43001", "Tarragona", "ca"),
        ("28001", "Madrid", "es"), ("45001", "Toledo", "es"), ("30001", "Murcia", "es"), ("50001", "Zaragoza", "es"), ("41001", "Sevilla", "es"), ("47001", "Valladolid", "es"),
        ("48001", "Bilbao", "eu"), ("20001", "Donostia", "eu"), ("01001", "Vitoria-Gasteiz", "eu"), ("20500", "Arrasate", "eu"), ("31001", "Pamplona", "es"), ("07001", "Palma", "ca"),
    ];
}
