namespace BackOffice.Tests.Incidents.Mail.Samples;

/// <summary>What people write to a town hall.</summary>
internal static class SampleTexts
{
    public static readonly string[] Languages = ["es", "ca", "eu", "en"];

    /// <summary>Language, subject, body.</summary>
    public static readonly (string Language, string Subject, string Body)[] Matters =
    [
        ("es", "No puedo entrar en el portal", "Buenos días:\n\nDesde ayer no puedo entrar con mi clave. Me dice «usuario bloqueado».\n\nGracias,\nRosa Núñez"),
        ("es", "Recibo del IBI duplicado", "Me han pasado dos veces el recibo del IBI de este año. ¿Qué tengo que hacer para que me lo devuelvan?"),
        ("es", "Certificado de empadronamiento", "Necesito un volante de empadronamiento para el colegio.\nUn saludo"),
        ("es", "Error al firmar la solicitud", "Al pulsar «Firmar» AutoFirma se queda pensando y sale el error SAF_09. Uso Windows 11."),
        ("es", "Árbol caído en la plaza", "Hay un árbol caído en la plaza Mayor, junto a la farmacia. Ya no se puede pasar con el carrito."),
        ("ca", "No puc accedir al portal", "Bon dia,\n\nDes d'ahir no puc entrar amb la meva clau. Em surt «usuari blocat».\n\nGràcies,\nJordi Puig"),
        ("ca", "Rebut de l'IBI duplicat", "M'han passat dues vegades el rebut de l'IBI d'enguany. Què he de fer perquè me'l tornin?"),
        ("ca", "Certificat d'empadronament", "Necessito un volant d'empadronament per a l'escola.\nSalutacions"),
        ("ca", "Error en signar la sol·licitud", "En prémer «Signar» l'AutoFirma es queda pensant i surt l'error SAF_09."),
        ("ca", "Arbre caigut a la plaça", "Hi ha un arbre caigut a la plaça Major, al costat de la farmàcia."),
        ("eu", "Ezin naiz atarian sartu", "Egun on:\n\nAtzotik ezin naiz nire gakoarekin sartu. «Erabiltzailea blokeatuta» agertzen da.\n\nEskerrik asko,\nAne Etxeberria"),
        ("eu", "OHZren ordainagiria bi aldiz", "Aurtengo OHZren ordainagiria bi aldiz kobratu didate. Zer egin behar dut itzul diezadaten?"),
        ("eu", "Errolda-agiria", "Errolda-agiri bat behar dut ikastolarako.\nAgur bat"),
        ("eu", "Errorea eskaera sinatzean", "«Sinatu» sakatzean AutoFirma pentsatzen geratzen da eta SAF_09 errorea agertzen da."),
        ("eu", "Zuhaitza erorita plazan", "Zuhaitz bat erorita dago plaza Nagusian, botikaren ondoan."),
        ("en", "I cannot sign in to the portal", "Good morning,\n\nSince yesterday I cannot sign in with my key. It says \"user blocked\".\n\nThank you,\nEmma O'Neill"),
        ("en", "Property tax charged twice", "I have been charged twice for this year's property tax. How do I get it back?"),
        ("en", "Proof of residence", "I need a proof of residence for the school.\nKind regards"),
        ("en", "Error when signing", "When I press \"Sign\" AutoFirma hangs and shows SAF_09. I use a Mac."),
        ("en", "Fallen tree in the square", "There is a fallen tree in the main square, next to the chemist's."),
    ];

    /// <summary>Language, subject of an absence, body.</summary>
    public static readonly (string Language, string Subject, string Body)[] Absences =
    [
        ("es", "Fuera de la oficina: vacaciones", "Estaré de vacaciones hasta el día 15. No leeré su mensaje hasta entonces."),
        ("ca", "Fora de l'oficina", "Seré fora fins al dia 15. No llegiré el seu missatge fins llavors."),
        ("eu", "Bulegotik kanpo", "Hilaren 15era arte kanpoan izango naiz."),
        ("en", "Out of office", "I am away until the 15th and will not read your message before."),
    ];

    /// <summary>Language, subject, body of somebody who answers us.</summary>
    public static readonly (string Language, string Subject, string Body)[] Answers =
    [
        ("es", "Re: Tiene una respuesta a su consulta", "Gracias. He probado lo que me dicen y sigue sin funcionar."),
        ("ca", "Re: Té una resposta a la seva consulta", "Gràcies. He provat el que em diuen i continua sense funcionar."),
        ("eu", "Erantz.: Zure kontsultak erantzuna du", "Eskerrik asko. Esandakoa probatu dut eta oraindik ez dabil."),
        ("en", "RE: Tiene una respuesta a su consulta", "Thanks. I tried what you say and it still does not work."),
    ];

    /// <summary>Language, subject, body of what goes to many.</summary>
    public static readonly (string Language, string Subject, string Body)[] Letters =
    [
        ("es", "Boletín de noviembre", "Estas son las novedades del mes. Para no recibirlo más, pulse aquí."),
        ("ca", "Butlletí de novembre", "Aquestes són les novetats del mes."),
        ("eu", "Azaroko buletina", "Hauek dira hilabeteko berriak."),
        ("en", "November newsletter", "Here is what is new this month. Unsubscribe at any time."),
    ];
}
