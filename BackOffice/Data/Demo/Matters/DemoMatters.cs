using Shared.Incidents;

namespace BackOffice.Data.Demo.Matters;

/// <summary>What the demo town's help desk hears of, in the words of those who call and write.</summary>
internal static class DemoMatters
{
    /// <summary>Officials of local entities about their municipal portals.</summary>
    public static readonly IReadOnlyList<DemoMatter> OfEntities =
    [
        new("ppmm-usuario-bloqueado", IncidentKind.Incident, "No puedo entrar en la plataforma: usuario bloqueado",
            "Tras varios intentos me dice que el usuario está bloqueado. Tengo que publicar un bando hoy.", "¿Nos confirma su nombre de usuario? No nos envíe la contraseña.", "Cinco intentos seguidos desde su equipo del ayuntamiento; los reconoce.", "Desbloqueado. Ha entrado mientras hablábamos.")
        { IsOfEntities = true, Fields = [new("usuario", "Usuario de la plataforma", "mjsoler")] },
        new("ppmm-contrasena", IncidentKind.Incident, "El enlace para cambiar la contraseña ha caducado",
            "He pulsado el enlace del correo y dice que ya no es válido.", "Le hemos enviado un enlace nuevo; vale 24 horas.", "El enlace era de hace tres días.", "Contraseña establecida con el enlace nuevo.")
        { IsOfEntities = true },
        new("cuenta-soporte", IncidentKind.Request, "No recibo el correo para darme de alta en el soporte",
            "Rellené el formulario de alta ayer y no ha llegado nada.", "¿Puede mirar en correo no deseado y confirmarnos la dirección?", "La dirección tenía una errata: gmial.", "Corregida la dirección y reenviado el enlace. Ya ha iniciado sesión.")
        { IsOfEntities = true },
        new("publicacion-noticias", IncidentKind.Request, "La noticia de fiestas no sale en la portada",
            "La he publicado pero en la portada sigue la de la semana pasada.", "Compruebe que tiene marcada «Destacada» y una fecha de hoy.", "La fecha de publicación era del año que viene.", "Corregida la fecha de publicación; ya aparece en portada.")
        { IsOfEntities = true },
        new("publicacion-documentos", IncidentKind.Incident, "Al subir el PDF de las bases da error",
            "El archivo ocupa 34 MB y no termina de subir.", "El límite es de 20 MB. ¿Puede guardarlo con menos calidad o partirlo en dos?", "Son páginas escaneadas en color a 600 ppp.", "Partido en dos archivos y publicado.")
        { IsOfEntities = true, Fields = [new("portal", "Portal o dirección de la página", "www.alcudiadelpla.example/convocatorias")] },
        new("publicacion-enlaces", IncidentKind.Incident, "Enlaces rotos en la página de ordenanzas",
            "Seis de los enlaces llevan a una página de error.", "Los estamos revisando uno a uno.", "Se cambió la carpeta de documentos el martes.", "Redirigidos los seis enlaces a su nueva dirección.")
        { IsOfEntities = true },
        new("formularios", IncidentKind.Incident, "El formulario de instancia general no se envía",
            "Al pulsar Enviar se queda en blanco.", "¿Puede decirnos con qué navegador y a qué hora lo intentó?", "Solo ocurre si se adjuntan más de tres archivos.", "Corregido el límite de adjuntos del formulario.")
        { IsOfEntities = true, Fields = [new("formulario", "Formulario o trámite", "Instancia general")] },
        new("diseno-menus", IncidentKind.Request, "Añadir «Perfil del contratante» al menú",
            "Tiene que estar en el primer nivel, después de «Ayuntamiento».", "Lo cambiamos esta tarde. ¿A qué página debe llevar?", "Pedido también por secretaría.", "Añadida la opción al menú principal.")
        { IsOfEntities = true },
        new("diseno-accesibilidad", IncidentKind.Incident, "Las imágenes de la portada no tienen texto alternativo",
            "Lo ha señalado la revisión anual de accesibilidad.", "Le enviamos la guía para escribirlos; los de plantilla los cambiamos nosotros.", "Doce imágenes, cuatro de plantilla.", "Añadidos los textos alternativos de la plantilla; el resto los ha escrito la entidad.")
        { IsOfEntities = true },
        new("ppmm-alta", IncidentKind.Request, "Alta de editora para el área de cultura",
            "Se incorpora el lunes y llevará la agenda.", "Recibido. Necesitamos que lo confirme el responsable del portal.", "Confirmado por el responsable por correo.", "Usuaria creada con perfil de editora de la sección Cultura.")
        { IsOfEntities = true, Fields = [new("nombre", "Nombre y apellidos", "Neus Alberola Pons"), new("correo", "Correo profesional", "nalberola@alcudiadelpla.example"), new("perfil", "Perfil", "Editor de contenidos"), new("autoriza", "Quién lo autoriza", "Secretaria, Empar Gisbert")] },
        new("ppmm-baja", IncidentKind.Request, "Baja del usuario del antiguo informático",
            "Cesó el viernes y conserva permisos de responsable.", "Lo damos de baja ahora mismo.", "Sin sesiones abiertas desde el cese.", "Usuario dado de baja y permisos retirados.")
        { IsOfEntities = true, Fields = [new("nombre", "Nombre y apellidos", "Ferran Escrivà Roig"), new("correo", "Correo profesional", "fescriva@mancomunitat.example"), new("perfil", "Perfil", "Responsable del portal"), new("autoriza", "Quién lo autoriza", "Alcaldía")] },
        new("ppmm-formacion", IncidentKind.Request, "¿Hay un manual de la agenda?",
            "Somos nuevas y queremos publicar los actos de Navidad.", "Le enviamos la guía de publicación y las fechas del próximo curso.", "Apuntadas dos personas al curso de enero.", "Enviada la guía y confirmadas las dos plazas.")
        { IsOfEntities = true },
    ];

    /// <summary>Citizens about procedures and access.</summary>
    public static readonly IReadOnlyList<DemoMatter> OfCitizens =
    [
        new("duda-campos", IncidentKind.Request, "No sé qué poner en «objeto tributario»",
            "Estoy pidiendo la bonificación del IBI y no entiendo ese campo.", "Es la referencia catastral del inmueble; la encontrará en el recibo, arriba a la derecha.", "Tenía el recibo delante.", "Rellenado el campo con la referencia catastral. Ha presentado la solicitud.")
        { Procedure = "Bonificación del IBI", Fields = [new("campo", "Campo o paso", "Objeto tributario")] },
        new("duda-documentos", IncidentKind.Request, "El certificado no cabe en el trámite",
            "Me dice que el archivo es demasiado grande y ya no sé qué hacer.", "El máximo son 10 MB. Guárdelo como PDF de menor calidad o repártalo en dos.", "Era un escaneo de móvil de 28 MB.", "Ha vuelto a guardar el PDF y lo ha anexado bien.")
        { Procedure = "Instancia general", Fields = [new("formato", "Tipo de archivo", "PDF"), new("tamano-mb", "Tamaño en MB", "28")] },
        new("duda-estado", IncidentKind.Request, "¿Cómo va mi solicitud de vado?",
            "La presenté hace un mes y no sé nada.", "Está en informe de Policía Local. Le avisaremos cuando pase a firma.", "Expediente 2026/3412, a la espera de informe.", "Informe recibido y expediente a la firma; se lo hemos comunicado."),
        new("problemas-pago", IncidentKind.Incident, "Error al pagar la tasa de basura con tarjeta",
            "Al confirmar sale «operación no autorizada» y no me da justificante.", "Por favor, no repita el pago: estamos comprobándolo con la entidad bancaria.", "La pasarela devolvió 180 por tiempo agotado; no hay cargo.", "No llegó a haber cargo. Ha pagado de nuevo y tiene el justificante.")
        { Procedure = "Pago de tributos", Fields = [new("numero-liquidacion", "Número de liquidación", "2026-0418823"), new("entidad-bancaria", "Entidad bancaria", "Caixa Popular"), new("mensaje-error", "Mensaje de error", "Operación no autorizada (180)"), new("cargo", "¿Le han hecho el cargo?", "No")] },
        new("problemas-pago", IncidentKind.Incident, "Me han cobrado dos veces la licencia de obras",
            "Pulsé dos veces porque la página tardaba y tengo dos cargos en el banco.", "Lo comprobamos con Tesorería. No hace falta que haga nada más.", "Dos apuntes con la misma liquidación y tres segundos de diferencia.", "Confirmado el cargo doble; Tesorería devuelve el segundo en un plazo de diez días.")
        { Procedure = "Pago de tributos", Fields = [new("numero-liquidacion", "Número de liquidación", "2026-0391170"), new("entidad-bancaria", "Entidad bancaria", "BBVA"), new("mensaje-error", "Mensaje de error", "Tiempo de espera agotado"), new("cargo", "¿Le han hecho el cargo?", "Sí, más de una vez")] },
        new("firma-autofirma", IncidentKind.Incident, "Autofirma no se abre al firmar",
            "Pulso Firmar, pregunta si quiero abrir la aplicación y no pasa nada.", "Instale la última versión de Autofirma y reinicie el navegador antes de volver a probar.", "Tenía la 1.6; el navegador bloqueaba la apertura.", "Actualizada Autofirma a la 1.8. Ha firmado y presentado.")
        { Procedure = "Licencia de obra menor", Fields = [new("navegador", "Navegador", "Chrome"), new("sistema", "Sistema", "Windows"), new("tipo-certificado", "Tipo de certificado", "FNMT de persona física"), new("version-autofirma", "Versión de Autofirma", "1.6")] },
        new("firma-caducado", IncidentKind.Incident, "La sede no reconoce mi certificado",
            "Aparece la lista de certificados vacía.", "¿Puede decirnos hasta qué fecha es válido? Se ve en la configuración del navegador.", "Caducó el mes pasado.", "Estaba caducado. Lo ha renovado en línea y ya entra.")
        { Fields = [new("navegador", "Navegador", "Firefox"), new("sistema", "Sistema", "Windows"), new("tipo-certificado", "Tipo de certificado", "FNMT de persona física")] },
        new("firma-dnie", IncidentKind.Incident, "El DNI electrónico pide un PIN que no funciona",
            "He probado dos veces y me da miedo que se bloquee.", "No lo intente una tercera vez. El PIN se cambia en los puntos de actualización de la comisaría.", "Le queda un intento.", "Ha cambiado el PIN en comisaría y ha podido entrar.")
        { Fields = [new("navegador", "Navegador", "Edge"), new("sistema", "Sistema", "Windows"), new("tipo-certificado", "Tipo de certificado", "DNI electrónico")] },
        new("firma-clave", IncidentKind.Incident, "Con Cl@ve me devuelve a la página de inicio",
            "Pongo el código del SMS y vuelvo al principio, sin ningún mensaje.", "¿Puede probar desde una ventana privada y decirnos la hora exacta?", "Las cookies de terceros estaban bloqueadas.", "Entra desde una ventana normal tras permitir las cookies de la sede.")
        { Fields = [new("navegador", "Navegador", "Safari"), new("sistema", "Sistema", "macOS"), new("tipo-certificado", "Tipo de certificado", "Cl@ve")] },
        new("bloqueo-usuario", IncidentKind.Incident, "Me sale que mi acceso está bloqueado",
            "He fallado la clave muchas veces porque no encontraba el papel.", "¿Reconoce usted esos intentos? Si es así, lo desbloqueamos ahora.", "Reconoce los intentos; recuerda la clave.", "Desbloqueado con motivo. Ha entrado sin colgar.")
        { Fields = [new("mensaje-error", "Mensaje que aparece", "Acceso bloqueado por seguridad"), new("desconocidos", "¿Reconoce los intentos como suyos?", "true")] },
        new("bloqueo-usuario", IncidentKind.Incident, "Bloqueada y yo no he intentado entrar",
            "Me llegó un aviso de intentos fallidos y no he sido yo.", "No lo desbloqueamos hasta darle una clave nueva, por su seguridad.", "No reconoce los intentos: clave comprometida.", "Clave revocada y enviada una nueva. La anterior ya no vale.")
        { Fields = [new("desconocidos", "¿Reconoce los intentos como suyos?", "false")] },
        new("no-recibo-clave", IncidentKind.Incident, "No me llega el correo con la clave",
            "Me dijeron ayer que me la enviaban y no está ni en spam.", "La hemos vuelto a enviar a la dirección de su ficha. Mire también en «Promociones».", "El primer envío lo rechazó su servidor: buzón lleno.", "Vació el buzón y la ha recibido; ya ha elegido su clave.")
        { Fields = [new("medio", "Qué no le llega", "El correo con la clave"), new("mirado-spam", "¿Ha mirado en correo no deseado?", "true")] },
        new("no-recibo-clave", IncidentKind.Incident, "No me llega el SMS con el código",
            "Cambié de compañía la semana pasada.", "Compruebe que el teléfono recibe SMS de números cortos y pruebe de nuevo.", "La portabilidad acabó ayer.", "Ya recibe los SMS. Código validado.")
        { Fields = [new("medio", "Qué no le llega", "El SMS")] },
        new("clave-perdida", IncidentKind.Request, "He perdido la clave del portal",
            "La tenía apuntada y con la mudanza no la encuentro.", "Su identidad está verificada, así que le enviamos una clave nueva al correo.", "Nivel Avanzado; sin sospecha de uso ajeno.", "Enviada la clave nueva; ha entrado y elegido la suya."),
        new("clave-perdida", IncidentKind.Request, "No recuerdo la clave y necesito un volante hoy",
            "Me lo piden en el colegio antes de las dos.", "Le enviamos la clave nueva ahora; mientras, puede entrar también con Cl@ve.", "Ha entrado con Cl@ve y tiene el volante.", "Volante descargado con Cl@ve; la clave nueva la usará otro día."),
        new("verificacion-identidad", IncidentKind.Request, "Quiero verificar mi identidad sin desplazarme",
            "Cuido a una persona y no puedo ir por las mañanas.", "Podemos hacerlo por llamada al móvil que consta. ¿Le viene bien el jueves a las diez?", "Móvil validado hace un mes: puede ser por llamada.", "Citada por llamada y verificada con nivel Básico."),
        new("retirada-claves", IncidentKind.Request, "¿Hasta cuándo podré usar la clave?",
            "He leído que van a quitarlas.", "De momento sigue activa. Si se retira, le avisaremos con tiempo y podrá entrar con Cl@ve o certificado.", "Sin fecha fijada.", "Informado de las otras formas de entrar."),
        new("quejas-sugerencias", IncidentKind.Request, "El portal debería recordar mis datos",
            "Escribo la dirección cada vez que presento algo.", "Gracias: lo trasladamos a quien lleva el portal.", "Tercera sugerencia igual este trimestre.", "Trasladada al área de modernización; figura en sus mejoras previstas."),
        new("proteccion-datos", IncidentKind.Request, "Quiero saber qué datos míos tienen",
            "Ejerzo mi derecho de acceso.", "Hemos registrado su solicitud; le contestaremos por escrito en el plazo de un mes.", "Preparar el informe de la ficha y de sus incidencias.", "Enviado el informe de acceso por notificación electrónica."),
    ];
}
