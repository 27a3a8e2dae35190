export { CategoriesPage } from "./CategoriesPage.tsx";
export { PayeesPage } from "./PayeesPage.tsx";
export { TagsPage } from "./TagsPage.tsx";
