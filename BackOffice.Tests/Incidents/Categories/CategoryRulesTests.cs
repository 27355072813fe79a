using BackOffice.Incidents.Categories;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Incidents;
using Shared.Incidents.Categories;

namespace BackOffice.Tests.Incidents.Categories;

public sealed class CategoryRulesTests(Town town) : IClassFixture<Town>
{
    public static TheoryData<string, CategorySettings, Refusal?> Bounds => new()
    {
        { "no kind", new() { Kinds = 0 }, CategoryRefusals.KindsInvalid },
        { "another kind", new() { Kinds = (AllowedKinds)4 }, CategoryRefusals.KindsInvalid },
        { "impact", new() { Impact = (Impact)9 }, CategoryRefusals.PriorityInvalid },
        { "urgency", new() { Urgency = 0 }, CategoryRefusals.PriorityInvalid.For("Urgency") },
        { "script 4000", new() { Script = new('a', 4_000) }, null },
        { "script 4001", new() { Script = new('a', 4_001) }, CategoryRefusals.ScriptTooLong },
        { "months 0", new() { RetentionMonths = 0 }, CategoryRefusals.RetentionOutOfRange },
        { "months 1", new() { RetentionMonths = 1 }, null },
        { "months 120", new() { RetentionMonths = 120 }, null },
        { "months 121", new() { RetentionMonths = 121 }, CategoryRefusals.RetentionOutOfRange },
        { "30 fields", new() { Fields = Fields(30) }, null },
        { "31 fields", new() { Fields = Fields(31) }, CategoryRefusals.FieldsTooMany },
        { "label empty", Form(new("a", " ", CategoryFieldKind.Text)), CategoryRefusals.FieldLabelInvalid.For("Fields.0.Label") },
        { "label 80", Form(new("a", new('a', 80), CategoryFieldKind.Text)), null },
        { "label 81", Form(new("a", new('a', 81), CategoryFieldKind.Text)), CategoryRefusals.FieldLabelInvalid.For("Fields.0.Label") },
        { "code", Form(new("A b", "a", CategoryFieldKind.Text)), CategoryRefusals.FieldCodeInvalid.For("Fields.0.Label") },
        { "code 41", Form(new(new('a', 41), "a", CategoryFieldKind.Text)), CategoryRefusals.FieldCodeInvalid.For("Fields.0.Label") },
        { "field kind", Form(new("a", "a", 0)), CategoryRefusals.KindsInvalid.For("Fields.0.Kind") },
        { "for nobody", Form(new("a", "a", CategoryFieldKind.Text) { For = 0 }), CategoryRefusals.KindsInvalid.For("Fields.0.For") },
        { "help 201", Form(new("a", "a", CategoryFieldKind.Text) { Help = new('a', 201) }), CategoryRefusals.FieldHelpTooLong.For("Fields.0.Help") },
        { "same label", new() { Fields = [new("a", "Años", CategoryFieldKind.Text), new("b", "anos", CategoryFieldKind.Text)] }, CategoryRefusals.FieldTwice.For("Fields.1.Label") },
        { "one choice", Form(new("a", "a", CategoryFieldKind.Choice) { Choices = ["sola"] }), CategoryRefusals.ChoicesInvalid.For("Fields.0.Choices") },
        { "40 choices", Form(new("a", "a", CategoryFieldKind.Choice) { Choices = Words(40) }), null },
        { "41 choices", Form(new("a", "a", CategoryFieldKind.Choice) { Choices = Words(41) }), CategoryRefusals.ChoicesInvalid.For("Fields.0.Choices") },
        { "choice twice", Form(new("a", "a", CategoryFieldKind.Choice) { Choices = ["x", "x"] }), CategoryRefusals.ChoicesInvalid.For("Fields.0.Choices") },
        { "choice 81", Form(new("a", "a", CategoryFieldKind.Choice) { Choices = ["x", new('a', 81)] }), CategoryRefusals.ChoicesInvalid.For("Fields.0.Choices") },
        { "30 replies", new() { CannedReplies = Replies(30) }, null },
        { "31 replies", new() { CannedReplies = Replies(31) }, CategoryRefusals.RepliesTooMany },
        { "reply title 81", new() { CannedReplies = [new(new('a', 81), "a")] }, CategoryRefusals.ReplyTitleInvalid.For("Replies.0.Title") },
        { "reply text empty", new() { CannedReplies = [new("a", " ")] }, CategoryRefusals.ReplyTextInvalid.For("Replies.0.Text") },
        { "reply text 4001", new() { CannedReplies = [new("a", new('a', 4_001))] }, CategoryRefusals.ReplyTextInvalid.For("Replies.0.Text") },
        { "variable", new() { CannedReplies = [new("a", "Hola {Nombre}, {Apodo}")] }, CategoryRefusals.VariableUnknown.For("Replies.0.Text") },
    };

    [Theory]
    [MemberData(nameof(Bounds))]
    public void Settings_AtTheirBounds_AreRefusedAtTheirField(string what, CategorySettings settings, Refusal? expected)
    {
        var refusals = CategoryRules.Settings(settings).Select(refusal => refusal with { Arguments = [] });
        Assert.True(expected is null ? !refusals.Any() : refusals.SequenceEqual([expected with { Arguments = [] }]), $"{what}: {string.Join(", ", refusals)}");
    }

    [Fact]
    public void Identity_AtItsBounds_IsRefusedAtItsField()
    {
        Assert.Empty(CategoryRules.Identity(new('a', 100), new('a', 300)));
        Assert.Equal([CategoryRefusals.NameTooLong, CategoryRefusals.KeywordsTooLong], CategoryRules.Identity(new('a', 101), new('a', 301)));
        Assert.Equal([CategoryRefusals.NameMissing], CategoryRules.Identity("  ", null));
    }

    [Theory]
    [InlineData("Firma y Cl@ve", "firma-y-cl-ve")]
    [InlineData("  Año — Ñandú 2ª ", "ano-nandu-2")]
    [InlineData("¿?", "categoria")]
    public void Code_OfAName_IsPlain(string name, string code) => Assert.Equal(code, CategoryCode.Of(name));

    [Fact]
    public void Code_Taken_GetsANumberWithinItsLength()
    {
        var long60 = new string('a', 60);
        Assert.Equal("pago-3", CategoryCode.Free("Pago", new HashSet<string> { "pago", "pago-2" }));
        Assert.Equal(new string('a', 58) + "-2", CategoryCode.Free(long60 + "b", new HashSet<string> { long60 }));
    }

    [Fact]
    public async Task Shipped_EveryCategory_KeepsTheRules()
    {
        await using var data = town.Data();
        var all = await data.Categories.AsNoTracking().ToListAsync();
        Assert.InRange(all.Count, 35, 80);
        Assert.All(all, category => Assert.Empty(CategoryRules.Settings(category.Settings).Concat(CategoryRules.Identity(category.Name, category.Keywords))));
        var tree = new CategoryTree(all);
        Assert.All(tree.All, category => Assert.True(category.TeamId.Value is not null && category.Script.Value is not null && category.CannedReplies.Value.Count > 0, category.PathName));
        var payment = tree.FindCode("problemas-pago")!;
        Assert.Equal(AllowedKinds.Incident, payment.Kinds.Value);
        Assert.Superset(new HashSet<string> { "numero-liquidacion", "entidad-bancaria", "mensaje-error" }, payment.Fields.Value.Select(field => field.Code).ToHashSet());
        Assert.Contains("971 22 57 91", tree.FindCode("problemas-firma")!.Script.Value, StringComparison.Ordinal);
        Assert.Equal(ShippedHelpDesk.TeamId("tesoreria"), payment.TeamId.Value);
    }

    private static CategorySettings Form(CategoryField field) => new() { Fields = [field] };

    private static List<CategoryField> Fields(int count) => [.. Enumerable.Range(0, count).Select(i => new CategoryField($"c{i}", $"Campo {i}", CategoryFieldKind.Text))];

    private static List<string> Words(int count) => [.. Enumerable.Range(0, count).Select(i => $"valor {i}")];

    private static List<CannedReply> Replies(int count) => [.. Enumerable.Range(0, count).Select(i => new CannedReply($"Respuesta {i}", "Texto"))];
}
