using System.Globalization;
using System.Text.Json;
using BackOffice.Incidents;
using Shared.Common;
using Shared.Incidents;
using Shared.Incidents.Requesters;

namespace BackOffice.Data.Demo.Flooding;

/// <summary>What people write to a help desk and what it answers, put together by chance.</summary>
internal sealed class InventedTexts(Random random)
{
    private static readonly string[] Matters =
    [
        "No recuerda la clave", "No le llega la clave al correo", "Usuario bloqueado tras varios intentos", "El pago se queda a medias", "Cobro duplicado de la tasa", "La firma con certificado da error", "Autofirma no se abre",
        "El certificado no aparece en el navegador", "No puede adjuntar el documento", "El formulario no avanza", "No encuentra el trámite", "No se descarga el justificante", "La página tarda en cargar", "Error al registrar la instancia",
        "No recibe el aviso de la notificación", "Quiere cambiar el teléfono móvil", "Duda sobre el padrón", "Duda sobre la licencia de obras", "Pide cita para verificar su identidad", "La app muestra la pantalla en blanco",
    ];

    private static readonly string[] Things =
    [
        "padrón municipal", "licencia de obra menor", "recibo del IBI", "tasa de basuras", "bonificación por familia numerosa", "instancia general", "inscripción en la escuela infantil", "abono deportivo", "ocupación de la vía pública", "vado permanente",
        "certificado de empadronamiento", "subvención de comercio", "autoliquidación de plusvalía", "tarjeta de estacionamiento", "cédula de habitabilidad", "volante de convivencia", "bolsa de empleo", "reserva de la pista",
    ];

    private static readonly string[] Details =
    [
        "Dice que ayer funcionaba y que hoy aparece un mensaje en rojo.", "Lo ha probado con dos navegadores y desde el móvil.", "Tiene plazo hasta el viernes y está preocupado.", "La persona es mayor y la ayuda su hija.", "Llama desde el trabajo y no puede repetirlo ahora.",
        "El número que aparece es distinto del que figura en su documento.", "Adjunta una captura en la que se ve el error.", "Ya escribió la semana pasada y nadie le contestó.", "No tiene correo electrónico y prefiere que se le llame.", "Usa lector de pantalla y no encuentra el botón de enviar.",
        "Al volver atrás se borra todo lo escrito.", "El banco confirma que el cargo está hecho.",
    ];

    private static readonly string[] Replies =
    [
        "Buenos días: hemos revisado su caso y ya puede volver a intentarlo.", "Le hemos enviado una clave nueva al correo que consta en su ficha.", "Para seguir necesitamos que nos confirme el número de expediente.", "Vacíe la caché del navegador y vuelva a entrar, por favor.",
        "El pago consta correctamente; puede descargar el justificante en su carpeta.", "Hemos anulado el cobro repetido y lo verá en su cuenta en unos días.", "Le hemos reservado cita para verificar su identidad.", "Instale la última versión del programa de firma y reinicie el equipo.",
    ];

    private static readonly string[] Notes =
    [
        "Comprobado con el proveedor: incidencia conocida.", "Se repite en otros municipios; vigilar.", "Llamada sin respuesta, se deja mensaje.", "Revisado el registro: el envío salió bien.", "Pasado a tesorería para que lo mire.", "La ficha tenía el móvil antiguo.",
    ];

    private static readonly string[] Waits = ["El número de expediente", "La captura del error", "Respuesta del proveedor", "Que confirme el cargo del banco"];

    public string Title() => random.Next(3) == 0 ? Pick(Matters) : $"{Pick(Matters)} ({Pick(Things)})";

    public string Description() => $"{Who()} escribe por el trámite de {Pick(Things)}. {Pick(Details)} {Pick(Details)} {Reference()}";

    public string Waiting() => Pick(Waits);

    public IReadOnlyList<InventedEntry> Entries(InventedIncident incident, HelpDeskOfficial? official)
    {
        InventedEntry[] entries = [.. Enumerable.Range(1, 5).Select(number => Entry(incident, official, number))];
        return entries;
    }

    private InventedEntry Entry(InventedIncident incident, HelpDeskOfficial? official, int number)
    {
        var at = incident.CreatedAt + ((incident.ChangedAt - incident.CreatedAt) / 5 * number);
        var (kind, text) = number switch
        {
            1 => (EntryKind.Change, ""),
            2 => (EntryKind.InternalNote, $"{Pick(Notes)} {Reference()}"),
            3 => (EntryKind.PublicReply, $"{Pick(Replies)} {Pick(Replies)}"),
            4 => (EntryKind.Mail, $"{Pick(Details)} Gracias, {Who()}."),
            _ => (EntryKind.Change, ""),
        };
        FieldChange[] changes = number switch
        {
            1 => [new("Created", null, incident.Channel.ToString())],
            5 => [new("State", nameof(IncidentState.New), incident.State.ToString())],
            _ => [],
        };
        var isOfficial = official is not null && kind != EntryKind.Mail;
        return new(
            Ids.New(at), number, kind, at, isOfficial ? EntryAuthorKind.Official : kind == EntryKind.Mail ? EntryAuthorKind.Requester : EntryAuthorKind.Application, isOfficial ? official!.Id : null, isOfficial ? official!.Name : "",
            text, kind != EntryKind.InternalNote, JsonSerializer.Serialize(changes));
    }

    private string Who() => $"{Pick(DemoNames.Given)} {Pick(DemoNames.Surnames)} {Pick(DemoNames.Surnames)}";

    private string Reference() => random.Next(2) == 0 ? $"Vive en {Pick(DemoNames.Streets)} de {DemoNames.Towns[random.Next(DemoNames.Towns.Length)].Name}." : string.Create(CultureInfo.InvariantCulture, $"Expediente {random.Next(2019, 2027)}/{random.Next(100_000)}.");

    private string Pick(string[] list) => list[random.Next(list.Length)];
}
