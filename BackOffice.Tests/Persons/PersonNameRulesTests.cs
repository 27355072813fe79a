using Shared.Persons;

namespace BackOffice.Tests.Persons;

public sealed class PersonNameRulesTests
{
    [Fact]
    public void Create_TwoSurnames_IsSpokenListedAndSorted()
    {
        var name = PersonName.Create("  Ana ", "García", " López\t").Value;

        Assert.Equal(new PersonName("Ana", "García", "López"), name);
        Assert.Equal(("Ana García López", "García López, Ana", "garcia lopez ana"), (name.Full, name.Listed, name.SortKey));
        Assert.Equal("A.G.L.", $"{name}");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public void Create_WithoutSecondSurname_LeavesItNull(string? second)
    {
        var name = PersonName.Create("Ana", "García", second).Value;

        Assert.Null(name.SecondSurname);
        Assert.Equal(("Ana García", "García, Ana", "garcia ana"), (name.Full, name.Listed, name.SortKey));
    }

    [Theory]
    [InlineData("María  del   Carmen", "María del Carmen")]
    [InlineData("Mª Ángeles", "Mª Ángeles")]
    [InlineData("J. Luis", "J. Luis")]
    [InlineData("Gal·la", "Gal·la")]
    [InlineData("N'Golo", "N'Golo")]
    [InlineData("D’Angelo", "D’Angelo")]
    [InlineData("Anne-Marie", "Anne-Marie")]
    [InlineData("Jose\u0301", "José")]
    [InlineData("Łukasz", "Łukasz")]
    [InlineData("王", "王")]
    public void Create_NamesOfThisWorld_AreAccepted(string typed, string kept) =>
        Assert.Equal(kept, PersonName.Create(typed, "García", null).Value.GivenName);

    [Theory]
    [InlineData("Ana3")]
    [InlineData("<b>Ana</b>")]
    [InlineData("Ana;")]
    [InlineData("Ana\u0007")]
    [InlineData("a/b")]
    [InlineData("--")]
    public void Create_SomethingElseThanAName_IsRefused(string typed) =>
        Assert.Equal(PersonRefusals.NameInvalid.For("GivenName"), PersonName.Create(typed, "García", null).Refusal);

    [Fact]
    public void Create_HalfACharacter_IsRefused() =>
        Assert.Equal(PersonRefusals.NameInvalid.For("GivenName"), PersonName.Create("Ana" + (char)0xD800, "García", null).Refusal);

    [Fact]
    public void Create_LengthOfSixty_IsTheLast()
    {
        Assert.True(PersonName.Create("Ana", new string('a', 60), new string('b', 60)).IsDone);
        Assert.Equal(PersonRefusals.NameTooLong.For("SecondSurname"), PersonName.Create("Ana", "García", new string('b', 61)).Refusal);
    }

    [Fact]
    public void Create_EverythingWrong_RefusesEachField()
    {
        var refusals = PersonName.Create(" ", null, "1").Refusals;

        Assert.Equal(
            [PersonRefusals.NameMissing.For("GivenName"), PersonRefusals.NameMissing.For("FirstSurname"), PersonRefusals.NameInvalid.For("SecondSurname")],
            refusals);
    }
}
