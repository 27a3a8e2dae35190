import type { Category, CategoryKind } from "./category.ts";
import { CategoryId } from "./record-id.ts";

/** One entry of the tree that a new vault begins with. Its key never changes: translations go by it. */
export interface DefaultCategory {
  readonly key: string;
  /** In English. */
  readonly name: string;
}

export interface DefaultCategoryGroup extends DefaultCategory {
  readonly kind: CategoryKind;
  readonly categories: readonly DefaultCategory[];
}

const group = (
  key: string,
  name: string,
  categories: { readonly [key: string]: string },
  kind: CategoryKind = "expense",
): DefaultCategoryGroup => ({
  key,
  name,
  kind,
  categories: Object.entries(categories).map(([child, childName]) => ({
    key: `${key}.${child}`,
    name: childName,
  })),
});

/** Income first, then spending from the unavoidable to the pleasant (LED-40). */
export const defaultCategoryGroups: readonly DefaultCategoryGroup[] = [
  group(
    "income",
    "Income",
    {
      salary: "Salary",
      bonus: "Bonus",
      self_employment: "Self-employment",
      benefits: "Benefits & pension",
      interest: "Interest & dividends",
      rental: "Rental income",
      tax_refund: "Tax refund",
      gifts: "Gifts received",
      other: "Other income",
    },
    "income",
  ),
  group("housing", "Housing", {
    rent: "Rent",
    mortgage: "Mortgage",
    electricity: "Electricity",
    heating: "Heating & gas",
    water: "Water & waste",
    maintenance: "Repairs & maintenance",
    furnishing: "Furniture & appliances",
    property_tax: "Property tax",
  }),
  group("food", "Food", {
    groceries: "Groceries",
    restaurants: "Restaurants",
    cafes: "Cafés & snacks",
    takeaway: "Takeaway",
  }),
  group("transport", "Transport", {
    fuel: "Fuel & charging",
    public: "Public transport",
    car: "Car service & repairs",
    parking: "Parking & tolls",
    taxi: "Taxi & sharing",
    bicycle: "Bicycle",
  }),
  group("insurance", "Insurance", {
    health: "Health insurance",
    home: "Home insurance",
    car: "Car insurance",
    life: "Life insurance",
    liability: "Other insurance",
  }),
  group("communication", "Phone & internet", {
    mobile: "Mobile phone",
    internet: "Internet",
    software: "Software & cloud",
  }),
  group("health", "Health & care", {
    doctor: "Doctor & dentist",
    pharmacy: "Pharmacy",
    personal: "Personal care",
    fitness: "Sport & fitness",
  }),
  group("family", "Family", {
    childcare: "Childcare",
    school: "School & education",
    activities: "Children's activities",
    pocket_money: "Pocket money",
    pets: "Pets",
  }),
  group("shopping", "Shopping", {
    clothing: "Clothing & shoes",
    electronics: "Electronics",
    household: "Household goods",
    hobbies: "Hobbies",
  }),
  group("leisure", "Leisure", {
    streaming: "Streaming & media",
    books: "Books & magazines",
    events: "Events & culture",
    going_out: "Going out",
  }),
  group("travel", "Travel", {
    transport: "Flights & trains",
    lodging: "Hotels & lodging",
    spending: "Spending on holiday",
  }),
  group("giving", "Giving", {
    presents: "Presents",
    donations: "Donations",
  }),
  group("finance", "Finance & taxes", {
    fees: "Bank fees",
    interest: "Interest paid",
    tax: "Income tax",
    other: "Miscellaneous",
  }),
];

/**
 * The tree as records, groups before their categories (LED-41).
 *
 * @param nameOf the name in the person's language; English where it answers undefined
 */
export const createDefaultCategories = (
  newId: () => string,
  nameOf: (key: string) => string | undefined = () => undefined,
): readonly Category[] =>
  defaultCategoryGroups.flatMap((entry, position) => {
    const parent = categoryOf(entry, entry.kind, null, position, newId, nameOf);
    const children = entry.categories.map((child, index) =>
      categoryOf(child, entry.kind, parent.id, index, newId, nameOf),
    );
    return [parent, ...children];
  });

const categoryOf = (
  { key, name }: DefaultCategory,
  kind: CategoryKind,
  parentId: CategoryId | null,
  position: number,
  newId: () => string,
  nameOf: (key: string) => string | undefined,
): Category => ({
  id: CategoryId.parse(newId()),
  name: nameOf(key) ?? name,
  kind,
  parentId,
  hidden: false,
  note: "",
  position,
});
